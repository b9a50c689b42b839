import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/order/event.ts'
import { evolve } from '../../src/order/evolve.ts'
import { dutiesOf, obligationsOf } from '../../src/order/obligationsOf.ts'
import type { Order, Sale } from '../../src/order/order.ts'
import { pay, play, send } from '../support/orders.ts'
import { aDuty, anOpenReturn, aReturn, aSale, awaitingPayment, delivered, openEnded, paid } from '../support/sales.ts'
import { EVERY_EVENT, IN_STAGE, LATER } from '../support/stages.ts'

const evolved = (order: Order, ...events: readonly Event[]): Order => events.reduce(evolve, order)
const owes = (order: Order): readonly string[] =>
  dutiesOf(order).map(({ party, owes: what, id }) => `${party} ${what}${id === null ? '' : ` ${id}`}`)

const due = openEnded()
const {
  QuoteRequested,
  QuoteSent,
  PaymentRequested,
  RefundOwed,
  StockAwaited,
  GoodsArrived,
  OrderReady,
  PreparationBegun,
  OrderShipped,
  CancellationRequested,
  ReturnRequested,
  OrderClosed,
} = EVERY_EVENT

const promised: Sale = aSale({
  kind: 'specialOrder',
  ...awaitingPayment(),
  dates: { promised: { by: 9, clause: null }, estimated: 9 },
})
const waiting: Sale = { ...promised, lines: promised.lines.map((line) => ({ ...line, allocated: 0 })) }
const toBeTold: Sale = { ...promised, plan: { upFront: 'nothing', onArrival: true } }
const ready: Event = { type: 'OrderReady', data: { at: LATER, prepare: due, ship: due } }
const arrivedThere: Event = { type: 'OrderDelivered', data: { at: LATER, window: due } }
const toBeAnswered: Event = {
  type: 'ReturnRequested',
  data: { at: LATER, return: aReturn({ id: 'r2', agreed: false, back: null }) },
}

describe('what is owed, or can lapse', () => {
  it.each<readonly [string, Order, readonly string[]]>([
    ['of nothing', { is: 'unplaced' }, []],
    ['of a request', evolved({ is: 'unplaced' }, QuoteRequested), ['shop quote']],
    ['of a quote', evolved({ is: 'unplaced' }, QuoteRequested, QuoteSent), ['customer confirmation']],
    ['awaiting payment, a promise is not owed', evolved(promised, ready, PaymentRequested), ['customer payment']],
    ['awaiting stock', evolved(waiting, StockAwaited), ['shop stock', 'shop promisedShipment']],
    ['arrived', evolved(toBeTold, GoodsArrived), ['shop arrivalNotice', 'shop promisedShipment']],
    ['awaiting shipment', evolved(promised, ready), ['shop shipment', 'shop promisedShipment', 'shop preparation']],
    ['where no term names a time', evolved(aSale(), OrderReady), ['shop shipment']],
    ['preparing', evolved(promised, ready, PreparationBegun), ['shop shipment', 'shop promisedShipment']],
    ['on its way', evolved(promised, ready, OrderShipped), ['shop delivery']],
    ['delivered', evolved(promised, OrderShipped, arrivedThere), ['customer returnWindow']],
    [
      'delivered, with returns: the window stands still',
      evolved(promised, OrderShipped, arrivedThere, ReturnRequested, toBeAnswered),
      ['customer goodsBack r1', 'shop returnAnswer r2'],
    ],
    ['closed', evolved(promised, ready, OrderClosed), []],
    ['closed, with money to go back', evolved(promised, ready, RefundOwed, OrderClosed), ['shop refund refund-9']],
    ['asked to cancel', evolved(aSale(), CancellationRequested), ['shop shipment', 'shop cancellationAnswer c']],
    ['owed back', evolved(aSale(), RefundOwed), ['shop shipment', 'shop refund refund-9']],
  ])('%s', (_, order, expected) => expect(owes(order)).toEqual(expected))
})

describe('an obligation', () => {
  it('has its place among the others, whichever began first', () => {
    const named = (order: Order): readonly string[] => obligationsOf(order).map(({ owes: what }) => what)
    expect(named(evolved(promised, ready))).toEqual(['preparation', 'shipment', 'promisedShipment'])
    expect(named(evolved(promised, OrderShipped, arrivedThere, ReturnRequested, toBeAnswered))).toEqual([
      'returnAnswer',
      'goodsBack',
    ])
  })
  it('is told without touching the order', () => {
    const order = evolved(promised, ready)
    const before = dutiesOf(order).map(({ owes: what }) => what)
    obligationsOf(order)
    expect(dutiesOf(order).map(({ owes: what }) => what)).toEqual(before)
  })
  it('has its amount, where it is money', () => {
    const money = paid(499, { owed: [{ id: 'refund-1', amount: 5, for: 'goodwill' }] })
    expect(
      obligationsOf(aSale({ duties: [aDuty('payment'), aDuty('shipment'), aDuty('refund', due, 'refund-1')], money })),
    ).toMatchObject([
      { owes: 'payment', amount: 2_005 },
      { owes: 'shipment', amount: null },
      { owes: 'refund', amount: 5 },
    ])
    expect(obligationsOf(evolved({ is: 'unplaced' }, QuoteRequested))).toMatchObject([{ owes: 'quote', amount: null }])
  })
  it('is no right that lapses', () => {
    const returnWindow = { by: 9, clause: null }
    expect(obligationsOf(aSale(delivered({ returnWindow })))).toEqual([])
    expect(obligationsOf(aSale(delivered({ returnWindow }, [anOpenReturn()])))).toMatchObject([{ owes: 'goodsBack' }])
  })
  it('that was missed stays owed, and is late', () => {
    const ship = { by: 20, clause: 'T-1' } as const
    const missed: Event = { type: 'ObligationMissed', data: { at: LATER, owes: 'shipment', id: null, by: 20, clause: null } }
    expect(obligationsOf(evolved(aSale({ duties: [aDuty('shipment', ship)] }), missed))).toEqual([
      { party: 'shop', owes: 'shipment', id: null, due: ship, amount: null, ifMissed: { then: 'recorded' }, late: true },
    ])
  })
})

it('an answer to a cancellation is owed since it was asked for, whatever happens meanwhile', () => {
  const { policy, order } = IN_STAGE.awaitingShipment
  const { order: later } = play(
    policy,
    [
      send('RequestCancellation', LATER, { id: 'c' }),
      pay(LATER + 1, 5, 'p7'),
      send('ChangeEstimate', LATER + 2, { estimated: LATER + 9 }),
    ],
    order,
  )
  expect(obligationsOf(later)).toContainEqual(
    expect.objectContaining({ owes: 'cancellationAnswer', due: expect.objectContaining({ since: LATER }) }),
  )
})
