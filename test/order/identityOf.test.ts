import { describe, expect, it } from 'vitest'
import type { Command, CommandOf, CommandType, DataOf } from '../../src/order/command.ts'
import { identityOf } from '../../src/order/identityOf.ts'
import { aLine, anOffer } from '../support/orders.ts'
import { EVERY_COMMAND, everyCommand } from '../support/stages.ts'

const idOf = (type: CommandType): string | undefined => identityOf(EVERY_COMMAND[type])?.id

describe('the id of a command', () => {
  it.each<readonly [CommandType, string]>([
    ['RecordPayment', 'p9'],
    ['RecordRefund', 'f1'],
    ['RecordAllocation', 'a9'],
    ['RequestCancellation', 'c1'],
    ['AnswerCancellation', 'c1'],
    ['CancelOrder', 'x1'],
    ['RequestReturn', 'r1'],
    ['AnswerReturn', 'r1'],
    ['GrantRefund', 'g1'],
    ['ReinstateOrder', 't1'],
    ['ChangeSpecification', 's1'],
  ])('%s, whose effect adds up, carries its own', (type, id) => expect(idOf(type)).toBe(id))
  it('an answer to goods that are back has one for how they came', () => {
    expect(identityOf({ type: 'AnswerReturn', data: { at: 0, id: 'r1', agreed: true, cameBack: 'opened' } })?.id).toBe(
      'r1 opened',
    )
  })

  it.each<CommandType>(['PlaceOrder', 'RequestQuote'])('%s has the order’s', (type) => expect(idOf(type)).toBe('order-1'))

  it.each<CommandType>([
    'ConfirmQuote',
    'SendQuote',
    'CommitSupply',
    'SendArrivalNotice',
    'BeginPreparation',
    'ShipOrder',
    'RecordDelivery',
    'RefuseDelivery',
  ])('%s can happen once, and has none', (type) => expect(idOf(type)).toBe(''))

  it.each<CommandType>(['ChangeEstimate', 'PassTime'])('%s may be repeated at will', (type) => expect(idOf(type)).toBeUndefined())

  it('of a parcel that came back unasked is none, of a return the return’s', () => {
    const back = (id?: string): string | undefined =>
      identityOf({ type: 'RecordGoodsBack', data: { at: 0, condition: 'opened', ...(id === undefined ? {} : { return: id }) } })
        ?.id
    expect([back(), back('r1')]).toEqual(['', 'r1'])
  })
})

/** What the commands of the sample are in stored events. A row that changes would make a repeat of what is stored a refusal. */
const STORED = [
  'US, specialOrder, 1 "vase"', // RequestQuote
  '', // ConfirmQuote
  'US, no promise, 500, L1 2 inStock 1999 "mug"', // PlaceOrder
  'all', // RequestCancellation
  '', // AcceptDelay
  'atTheDoor', // RefuseDelivery
  'unopened changedMind 1 L1', // RequestReturn
  '500, L1 2 specialOrder 1999 "mug"', // SendQuote
  '', // CommitSupply
  '600', // SendArrivalNotice
  '', // BeginPreparation
  'true', // AnswerCancellation
  'other all', // CancelOrder
  '1Z', // ShipOrder
  'true', // AnswerReturn
  'shipping 100', // GrantRefund
  '', // ReinstateOrder
  null, // ChangeEstimate
  'blue', // ChangeSpecification
  '1', // RecordPayment
  '1', // RecordRefund
  '2 L1', // RecordAllocation
  '', // RecordDelivery
  'unopened 0', // RecordGoodsBack
  null, // PassTime
]

const but = <T extends CommandType>(type: T, data: Partial<CommandOf<T>['data']>): readonly [T, Command] => [
  type,
  { type, data: { ...EVERY_COMMAND[type].data, ...data } } as Command,
]

describe('the content of a command', () => {
  it('does not depend on when it is sent', () => {
    for (const command of everyCommand)
      expect(identityOf({ ...command, data: { ...command.data, at: 1 } } as Command)).toEqual(identityOf(command))
  })

  it.each<readonly [CommandType, Command]>([
    but('RequestQuote', { items: [] }),
    but('RequestQuote', { kind: 'preOrder' }),
    but('PlaceOrder', { shipping: 1 }),
    but('PlaceOrder', { circumstances: { region: 'DE' } }),
    but('PlaceOrder', { circumstances: { region: 'US', plan: 'card' } }),
    but('RequestQuote', { circumstances: { region: 'US', group: 'trade' } }),
    but('PlaceOrder', { promisedShipDate: 1 }),
    but('PlaceOrder', { lines: [aLine('inStock', { quantity: 3 })] }),
    but('PlaceOrder', { lines: [aLine('inStock', { price: 3 })] }),
    but('SendQuote', { shipping: 1 }),
    but('RequestCancellation', { lines: [{ line: 'L1', quantity: 1 }] }),
    but('CancelOrder', { because: 'unavailable' }),
    but('CancelOrder', { lines: [{ line: 'L1', quantity: 1 }] }),
    but('RequestReturn', { condition: 'opened' }),
    but('RequestReturn', { reason: 'shopsFault' }),
    but('RequestReturn', { lines: [{ line: 'L1', quantity: 2 }] }),
    but('RecordAllocation', { lines: [{ line: 'L1', quantity: 1 }] }),
    but('AnswerCancellation', { approved: false }),
    but('AnswerReturn', { agreed: false }),
    but('GrantRefund', { amount: 1 }),
    but('GrantRefund', { on: { line: 'shipping' } }),
    but('RecordPayment', { amount: 2 }),
    but('RecordRefund', { amount: 2 }),
    but('ChangeSpecification', { what: 'red' }),
    but('RefuseDelivery', { when: 'beforeArrival' }),
    but('RecordGoodsBack', { carriage: 1 }),
    but('RecordGoodsBack', { condition: 'opened' }),
    but('RecordGoodsBack', { reason: 'shopsFault' }),
    but('SendArrivalNotice', { shipping: 1 }),
    but('ShipOrder', { tracking: '1Y' }),
  ])('%s tells other wishes apart', (type, other) => {
    expect(identityOf(other)?.content).not.toBe(identityOf(EVERY_COMMAND[type])?.content)
  })

  it('takes no two items for one, whatever they are called', () => {
    const items = (...items: readonly string[]): Command =>
      but('RequestQuote', { items: items.map((item) => ({ item, quantity: 1, listed: true, details: {} })) })[1]
    expect(identityOf(items('a', 'b'))?.content).not.toBe(identityOf(items('a", 1 "b'))?.content)
  })

  it('is the same in whichever order units are named', () => {
    const lines = [
      { line: 'L1', quantity: 1 },
      { line: 'L2', quantity: 2 },
    ]
    const [, one] = but('CancelOrder', { lines })
    const [, other] = but('CancelOrder', { lines: [...lines].reverse() })
    expect(identityOf(one)).toEqual(identityOf(other))
  })

  it('is worded as in every event stored so far', () => {
    expect(everyCommand.map((command) => identityOf(command)?.content ?? null)).toEqual(STORED)
  })
})

/** What is looked up for the instant of the command, as the instant itself is: another one is no other command. */
const lookedUp = (value: unknown): { readonly lookedUp: unknown } => ({ lookedUp: value })
const isLookedUp = (value: unknown): value is { readonly lookedUp: unknown } =>
  typeof value === 'object' && value !== null && 'lookedUp' in value

const UNITS = [{ line: 'L1', quantity: 7 }]
const [past] = [[{ order: 'o', at: 0, items: [], end: 'open' }]]
const request = {
  order: 'order-2',
  circumstances: { region: 'DE', plan: 'later' },
  address: { street: '2 High St' },
  details: { email: 'l@x.org' },
  past: lookedUp(past),
}

/** Another value for every field of every command: the compiler asks for a field that is new. */
const OTHERWISE: { readonly [T in CommandType]: { readonly [F in Exclude<keyof DataOf<T>, 'at'>]-?: unknown } } = {
  RequestQuote: { ...request, kind: 'preOrder', items: [] },
  ConfirmQuote: { agrees: ['deposit'], past: lookedUp(past) },
  PlaceOrder: {
    ...request,
    agrees: ['deposit'],
    lines: [],
    shipping: 1,
    condition: 'as seen',
    minimum: lookedUp(1),
    promisedShipDate: 1,
    inStockNow: true,
  },
  RequestCancellation: { id: 'c9', lines: UNITS },
  RefuseDelivery: { when: 'beforeArrival' },
  RequestReturn: { id: 'r9', lines: UNITS, condition: 'opened', reason: 'shopsFault' },
  SendQuote: { lines: [], shipping: 1, condition: 'as seen' },
  SendArrivalNotice: { shipping: 1 },
  BeginPreparation: {},
  AnswerCancellation: { id: 'c9', approved: false, lines: UNITS },
  AcceptDelay: { id: 'd9' },
  CommitSupply: {},
  CancelOrder: { id: 'x9', lines: UNITS, because: 'lost' },
  ShipOrder: { tracking: '1Y' },
  AnswerReturn: { id: 'r9', agreed: false, cameBack: 'opened' },
  GrantRefund: { id: 'g9', on: { line: 'L1' }, amount: 1 },
  ReinstateOrder: { id: 't9' },
  ChangeEstimate: { estimated: lookedUp(1) },
  ChangeSpecification: { id: 's9', what: 'red' },
  RecordPayment: { id: 'p8', amount: 2 },
  RecordRefund: { id: 'f9', amount: 2 },
  RecordAllocation: { id: 'a8', lines: UNITS },
  RecordDelivery: {},
  RecordGoodsBack: { return: 'r9', reason: 'shopsFault', condition: 'opened', carriage: 1 },
  PassTime: {},
}

describe('the identity of a command is everything that it asks for', () => {
  const rows = Object.entries(OTHERWISE).flatMap(([type, fields]) =>
    Object.entries(fields).map(([field, value]) => [type as CommandType, field, value] as const),
  )
  const changed = (type: CommandType, field: string, value: unknown): Command =>
    but(type, { [field]: value } as Partial<DataOf<CommandType>>)[1]

  it.each(rows.filter(([, , value]) => !isLookedUp(value)))('%s: with another %s it is another one', (type, field, value) => {
    expect(identityOf(changed(type, field, value))).not.toEqual(identityOf(EVERY_COMMAND[type]))
  })
  it.each(rows.filter(([, , value]) => isLookedUp(value)))('%s: with another %s it is the same', (type, field, value) => {
    const found = isLookedUp(value) ? value.lookedUp : null
    expect(identityOf(changed(type, field, found))).toEqual(identityOf(EVERY_COMMAND[type]))
  })

  const line = aLine('inStock')
  const inALine: readonly (readonly [string, object])[] = [
    ['details', { details: { maker: 'Lee' } }],
    ['id', { id: 'L2' }],
    ['item', { item: 'cup' }],
    ['kind', { kind: 'backorder' }],
  ]
  it.each(inALine)('with another %s in a line it is another one', (_, other) => {
    for (const type of ['PlaceOrder', 'SendQuote'] as const)
      expect(identityOf(but(type, { lines: [{ ...line, ...other }] })[1])).not.toEqual(
        identityOf(but(type, { lines: [line] })[1]),
      )
  })
  it('with another offer of the catalogue it is the same', () => {
    const offered = { ...line, offer: anOffer({ available: 1, closing: 5, deposit: { share: 5, refundable: true } }) }
    for (const type of ['PlaceOrder', 'SendQuote'] as const)
      expect(identityOf(but(type, { lines: [offered] })[1])).toEqual(identityOf(but(type, { lines: [line] })[1]))
  })
  it('with what is left out written as its default it is the same', () => {
    const { agrees: _, details: __, past: ___, ...least } = EVERY_COMMAND.PlaceOrder.data
    const short: Command = { type: 'PlaceOrder', data: least }
    const long = but('PlaceOrder', { agrees: [], details: {}, inStockNow: false, lines: [aLine('inStock', { details: {} })] })[1]
    expect(identityOf(short)).toEqual(identityOf(long))
  })
  it('keeps no address and no details, and does not grow with them', () => {
    const [, long] = but('PlaceOrder', { address: { street: 'x'.repeat(10_000) }, details: { email: 'lee@example.org' } })
    expect(JSON.stringify(identityOf(long))).not.toMatch(/xx|example/)
    expect(JSON.stringify(identityOf(long)).length).toBeLessThan(200)
  })
  it('tells apart ids that look like two', () => {
    const units = (...lines: readonly string[]): Command =>
      but('CancelOrder', { lines: lines.map((id) => ({ line: id, quantity: 1 })) })[1]
    expect(identityOf(units('a', 'b'))).not.toEqual(identityOf(units('a, 1 b')))
    const placed = (region: string, promise: object): Command => but('PlaceOrder', { circumstances: { region }, ...promise })[1]
    expect(identityOf(placed('US, 5', { shipping: 0 }))?.content).not.toBe(
      identityOf(placed('US', { promisedShipDate: 5, shipping: 0 }))?.content,
    )
  })
})
