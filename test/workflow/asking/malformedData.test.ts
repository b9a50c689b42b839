import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/index.ts'
import type { Command, CommandType, DataOf } from '../../../src/order/command.ts'
import { malformedData } from '../../../src/workflow/asking/malformedData.ts'
import { EVERY_COMMAND, everyCommand, IN_STAGE } from '../../support/stages.ts'

type Said<T extends CommandType> = { readonly [F in keyof DataOf<T>]-?: 'must' | 'may' }

const REQUEST = { at: 'must', order: 'must', circumstances: 'must', address: 'must', past: 'may', details: 'may' } as const
const QUOTE = { lines: 'must', shipping: 'must', condition: 'may' } as const

/** Every field of every command: the compiler asks for one that is new. */
const FIELDS: { readonly [T in CommandType]: Said<T> } = {
  RequestQuote: { ...REQUEST, kind: 'must', items: 'must' },
  ConfirmQuote: { at: 'must', agrees: 'may', past: 'may' },
  PlaceOrder: { ...REQUEST, ...QUOTE, agrees: 'may', minimum: 'may', promisedShipDate: 'may', inStockNow: 'may' },
  RequestCancellation: { at: 'must', id: 'must', lines: 'may' },
  RefuseDelivery: { at: 'must', when: 'must' },
  RequestReturn: { at: 'must', id: 'must', lines: 'must', condition: 'must', reason: 'must' },
  SendQuote: { at: 'must', ...QUOTE },
  SendArrivalNotice: { at: 'must', shipping: 'may' },
  BeginPreparation: { at: 'must' },
  AnswerCancellation: { at: 'must', id: 'must', approved: 'must', lines: 'may' },
  AcceptDelay: { at: 'must', id: 'must' },
  CommitSupply: { at: 'must' },
  CancelOrder: { at: 'must', id: 'must', lines: 'may', because: 'must' },
  ShipOrder: { at: 'must', tracking: 'may' },
  AnswerReturn: { at: 'must', id: 'must', agreed: 'must', cameBack: 'may' },
  GrantRefund: { at: 'must', id: 'must', on: 'must', amount: 'must' },
  ReinstateOrder: { at: 'must', id: 'must' },
  ChangeEstimate: { at: 'must', estimated: 'must' },
  ChangeSpecification: { at: 'must', id: 'must', what: 'must' },
  RecordPayment: { at: 'must', id: 'must', amount: 'must' },
  RecordRefund: { at: 'must', id: 'must', amount: 'must' },
  RecordAllocation: { at: 'must', id: 'must', lines: 'must' },
  RecordDelivery: { at: 'must' },
  RecordGoodsBack: { at: 'must', return: 'may', reason: 'may', condition: 'must', carriage: 'may' },
  PassTime: { at: 'must' },
}

const fields = Object.entries(FIELDS).flatMap(([type, said]) =>
  Object.entries(said).map(([field, how]) => [type as CommandType, field, how] as const),
)
const withField = (type: CommandType, field: string, value: unknown): object => ({ ...EVERY_COMMAND[type].data, [field]: value })

describe('every field of every command', () => {
  it.each(fields)('%s: %s %s be said', (type, field, how) => {
    const found = malformedData(type, withField(type, field, undefined))
    expect(found?.path[0] ?? null).toBe(how === 'must' ? field : null)
  })
  it.each(fields)('%s: %s is of one kind', (type, field) => {
    for (const value of [null, Symbol.iterator, () => 0])
      expect(malformedData(type, withField(type, field, value))?.path).toEqual([field])
  })
  it.each(everyCommand)('$type is right as it is', ({ type, data }) => expect(malformedData(type, data)).toBeNull())
})

describe('what is inside', () => {
  it.each<readonly [CommandType, object, readonly (string | number)[], string]>([
    ['CancelOrder', { lines: [{ line: 'L1' }] }, ['lines', 0, 'quantity'], 'a number'],
    ['GrantRefund', { on: { line: 7 } }, ['on', 'line'], 'text'],
    ['GrantRefund', { on: 'lamp' }, ['on'], 'shipping'],
    ['RefuseDelivery', { when: 'later' }, ['when'], 'beforeArrival or atTheDoor'],
  ])('%s with %j', (type, other, path, expected) => {
    const data = { ...EVERY_COMMAND[type].data, ...other }
    expect(malformedData(type, data)).toEqual({ path, expected })
    for (const { policy, order } of Object.values(IN_STAGE))
      expect(decide(policy, order, { type, data } as unknown as Command)).toMatchObject({
        verdict: 'refused',
        events: [],
        because: [{ code: 'malformedCommand', facts: { path: ['data', ...path], expected } }],
      })
  })
  it('what no type knows is left alone', () => {
    expect(malformedData('PassTime', { at: 0, mood: [{}] })).toBeNull()
  })
})
