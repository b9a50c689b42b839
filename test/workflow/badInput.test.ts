import { describe, expect, it } from 'vitest'
import { type Command, decide, evolve, type Order, type OrderDecision, orderDecider } from '../../src/index.ts'
import type { CommandOf, CommandType, DataOf } from '../../src/order/command.ts'
import type { StageName } from '../../src/order/stage.ts'
import { heldIn } from '../../src/order/ledger.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'
import { EVERY_COMMAND, everyCommand, everyEvent, IN_STAGE, LATER } from '../support/stages.ts'

const NO_INSTANTS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5, 8_640_000_000_000_001]
const NO_AMOUNTS = [Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 0.5, Number.MAX_SAFE_INTEGER + 1]
const NO_QUANTITIES = [Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 0.5, Number.MAX_SAFE_INTEGER + 1]

const codes = ({ because }: OrderDecision): readonly string[] => because.map(({ code }) => code)
const inStage = (stage: keyof typeof IN_STAGE, command: Command): OrderDecision =>
  decide(IN_STAGE[stage].policy, IN_STAGE[stage].order, command)
const but = <T extends CommandType>(type: T, data: Partial<DataOf<T>>): CommandOf<T> =>
  ({ type, data: { ...EVERY_COMMAND[type].data, ...data } }) as unknown as CommandOf<T>

describe('an instant that is none', () => {
  it.each(NO_INSTANTS)('%d: nothing is decided, not even what had lapsed', (at) => {
    for (const command of everyCommand)
      expect(inStage('awaitingPayment', { ...command, data: { ...command.data, at } } as Command), command.type).toEqual({
        verdict: 'refused',
        events: [],
        because: [{ code: 'badInstant', clause: null, facts: { at } }],
        remedies: [],
        validUntil: null,
      })
  })
  it.each(NO_INSTANTS)('%d is no estimate, no promise, no closing date', (instant) => {
    expect(codes(inStage('awaitingStock', but('ChangeEstimate', { estimated: instant })))).toEqual(['badEstimate'])
    const nothing = { policy: IN_STAGE.awaitingPayment.policy, order: IN_STAGE.unplaced.order }
    const place = (data: Partial<DataOf<'PlaceOrder'>>) => codes(decide(nothing.policy, nothing.order, aPlacing('inStock', data)))
    expect(place({ promisedShipDate: instant })).toEqual(['badPromise'])
    expect(place({ lines: [aLine('inStock', { offer: anOffer({ closing: instant }) })] })).toContain('badOffer')
  })
})

describe('an instant that goes backwards', () => {
  it('is the order’s last', () => {
    const decision = inStage('awaitingShipment', send('BeginPreparation', 0, {}))
    expect(decision.events).toMatchObject([{ type: 'PreparationBegun', data: { at: FRI_2026_11_20 + HOUR } }])
  })
  it('decides the same, whatever it is', () => {
    for (const stage of Object.keys(IN_STAGE) as (keyof typeof IN_STAGE)[])
      for (const command of everyCommand) {
        const { order } = IN_STAGE[stage]
        if (order.is === 'unplaced') continue
        const sentAt = (at: number): OrderDecision => inStage(stage, { ...command, data: { ...command.data, at } } as Command)
        expect(sentAt(0), `${command.type} in ${stage}`).toEqual(sentAt(order.at))
      }
  })
})

describe('an amount that is none', () => {
  it.each(NO_AMOUNTS)('%d is no payment, pay-out or goodwill', (amount) => {
    expect(codes(inStage('awaitingPayment', but('RecordPayment', { amount })))).toContain('badAmount')
    expect(codes(inStage('awaitingShipment', but('RecordRefund', { amount })))).toContain('badAmount')
    expect(codes(inStage('awaitingShipment', but('GrantRefund', { amount })))).toContain('badAmount')
  })
  it.each(NO_AMOUNTS.filter((amount) => amount !== 0))('%d is no cost of shipping or carriage', (amount) => {
    expect(codes(inStage('arrived', but('SendArrivalNotice', { shipping: amount })))).toEqual(['badShippingCost'])
    expect(codes(inStage('shipped', but('RecordGoodsBack', { carriage: amount })))).toEqual(['badCarriage'])
  })
  it('the largest there is goes back to the minor unit', () => {
    const { policy, order } = IN_STAGE.awaitingPayment
    const most = Number.MAX_SAFE_INTEGER
    const { last, order: after } = play(policy, [pay(LATER, most)], order)
    expect(last).toMatchObject({ verdict: 'granted', because: [{ code: 'paidTooMuch', facts: { excess: most - 2_499 } }] })
    expect(after.is === 'sale' && heldIn(after.money)).toBe(2_499)
  })
})

describe('units that there are not', () => {
  const naming: readonly (readonly [
    keyof typeof IN_STAGE,
    'RequestCancellation' | 'CancelOrder' | 'RecordAllocation' | 'RequestReturn',
  ])[] = [
    ['awaitingPayment', 'RequestCancellation'],
    ['awaitingPayment', 'CancelOrder'],
    ['awaitingStock', 'RecordAllocation'],
    ['delivered', 'RequestReturn'],
  ]
  it.each(naming)('in %s, for %s', (stage, type) => {
    const refused = (lines: DataOf<'RecordAllocation'>['lines']) => codes(inStage(stage, but(type, { lines })))
    for (const quantity of NO_QUANTITIES) expect(refused([{ line: 'L1', quantity }]), String(quantity)).toContain('badQuantity')
    expect(refused([{ line: 'L9', quantity: 1 }])).toEqual(['noSuchLine'])
    expect(refused([{ line: 'L1', quantity: 3 }])).toEqual(['moreThanLeft'])
    expect(refused([])).toEqual(['noUnitsNamed'])
  })
})

describe('an id', () => {
  const paidOnce = play(IN_STAGE.awaitingPayment.policy, [pay(LATER, 100)], IN_STAGE.awaitingPayment.order).order
  it('sent again with the same content adds nothing, at any later time', () => {
    const again = decide(IN_STAGE.awaitingPayment.policy, paidOnce, pay(LATER + HOUR, 100))
    expect(again).toMatchObject({ verdict: 'granted', events: [], because: [{ code: 'answeredBefore' }] })
  })
  it('sent again with other content is refused', () => {
    const other = decide(IN_STAGE.awaitingPayment.policy, paidOnce, pay(LATER, 101))
    expect(other).toMatchObject({ verdict: 'refused', events: [], because: [{ code: 'idAlreadyUsed', facts: { id: 'p1' } }] })
  })
  it('is its own among commands of its type', () => {
    const refund = decide(IN_STAGE.awaitingPayment.policy, paidOnce, send('RecordRefund', LATER, { id: 'p1', amount: 100 }))
    expect(codes(refund)).toEqual(['nothingOwed', 'moreThanOwed'])
  })
})

/**
 * What of `EVERY_COMMAND` each stage grants; everything else it refuses. Commands sent before, and the clock, are granted
 * everywhere.
 */
const GRANTED: { readonly [Name in StageName | 'unplaced']: readonly CommandType[] } = {
  unplaced: ['RequestQuote'],
  requested: ['RequestCancellation', 'SendQuote', 'CancelOrder'],
  quoted: ['ConfirmQuote', 'RequestCancellation', 'CancelOrder'],
  awaitingPayment: ['RequestCancellation', 'CancelOrder', 'ChangeEstimate', 'ChangeSpecification', 'RecordPayment'],
  awaitingStock: [
    'RequestCancellation',
    'CommitSupply',
    'CancelOrder',
    'ChangeEstimate',
    'ChangeSpecification',
    'RecordPayment',
    'RecordAllocation',
  ],
  awaitingSupply: [
    'RequestCancellation',
    'CommitSupply',
    'CancelOrder',
    'GrantRefund',
    'ChangeEstimate',
    'ChangeSpecification',
    'RecordPayment',
  ],
  arrived: ['CommitSupply', 'SendArrivalNotice', 'CancelOrder', 'ChangeEstimate', 'ChangeSpecification', 'RecordPayment'],
  awaitingShipment: [
    'RequestCancellation',
    'BeginPreparation',
    'CancelOrder',
    'ShipOrder',
    'GrantRefund',
    'ChangeEstimate',
    'ChangeSpecification',
    'RecordPayment',
  ],
  preparing: [
    'RequestCancellation',
    'CancelOrder',
    'ShipOrder',
    'GrantRefund',
    'ChangeEstimate',
    'ChangeSpecification',
    'RecordPayment',
  ],
  shipped: ['RefuseDelivery', 'CancelOrder', 'GrantRefund', 'RecordPayment', 'RecordDelivery', 'RecordGoodsBack'],
  delivered: ['RequestReturn', 'GrantRefund', 'RecordPayment'],
  closed: ['RecordPayment'],
}

describe('every command in every stage', () => {
  it.each(Object.keys(IN_STAGE) as (keyof typeof IN_STAGE)[])(
    '%s: granted, or refused with a reason, never an exception',
    (stage) => {
      const granted = everyCommand.filter((command) => {
        const { verdict, because } = inStage(stage, command)
        expect(verdict === 'granted' || because.length > 0, command.type).toBe(true)
        return verdict === 'granted' && command.type !== 'PassTime' && because[0]?.code !== 'answeredBefore'
      })
      expect(granted.map(({ type }) => type)).toEqual(GRANTED[stage])
    },
  )
})

describe('an order that no history leads to', () => {
  const orders = Object.values(IN_STAGE).flatMap(({ policy, order }) =>
    everyEvent.map((event) => ({ policy, order: evolve(order, event) })),
  )
  const isOf = (policy: { readonly id: string; readonly version: number }, order: Order): boolean =>
    order.is === 'unplaced' || (order.policy.id === policy.id && order.policy.version === policy.version)

  it('is decided all the same', () => {
    for (const { policy, order } of orders)
      for (const command of everyCommand) {
        const { because, verdict } = decide(policy, order, command)
        expect(verdict === 'granted' || because.length > 0).toBe(true)
        if (!isOf(policy, order)) expect(because).toMatchObject([{ code: 'otherTerms' }])
      }
  })
  it('evolves by every event, and is asked for its end', () => {
    const { isTerminal } = orderDecider(IN_STAGE.closed.policy)
    for (const { order } of orders)
      for (const event of everyEvent) expect(typeof isTerminal(evolve(order, event))).toBe('boolean')
  })
})
