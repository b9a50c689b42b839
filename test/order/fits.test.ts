import { describe, expect, it } from 'vitest'
import type { Event, EventOf } from '../../src/order/event.ts'
import { fits, isAnswered } from '../../src/order/fits.ts'
import type { AnsweredCommand, Sale } from '../../src/order/order.ts'
import {
  aDuty,
  anApplication,
  aPart,
  anOpenReturn,
  aSale,
  aSoldLine,
  awaitingPayment,
  awaitingStock,
  closed,
  delivered,
  paid,
  preparing,
  shipped,
} from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

const E = EVERY_EVENT
const but = <T extends Event['type']>(type: T, data: Partial<EventOf<T>['data']>): Event =>
  ({ type, data: { ...EVERY_EVENT[type].data, ...data } }) as Event
const earlier = <T extends Event['type']>(type: T): Event => ({ type, data: { ...EVERY_EVENT[type].data, at: 0 } }) as Event

const due = { by: LATER, clause: null }
const plan = { upFront: 'nothing', onArrival: true } as const
const unsupplied = { happened: { firstPayment: null, payment: null, supply: null, arrival: null } }
const supplied = { happened: { ...unsupplied.happened, supply: 1 } }
const late = aSale({ duties: [{ ...aDuty('stock'), late: true }] })
const consulted = aSale({ duties: [...late.duties, aDuty('consent', due, 'stock')] })
const waiting = aSale({
  ...unsupplied,
  kind: 'preOrder',
  plan,
  lines: [aSoldLine({ allocated: 0 })],
  ...awaitingPayment(),
})
const allIn = aSale({ ...unsupplied, kind: 'preOrder', plan, ...awaitingPayment() })
const asked = aSale({ application: anApplication() })
const returning = aSale(delivered({}, [anOpenReturn({ agreed: false })]))
const ended = aSale({ money: paid(9, { mayKeep: true }) })
const refused = aSale(shipped({ refused: 'atTheDoor' }))
const most = Number.MAX_SAFE_INTEGER

describe('an event has a place', () => {
  it.each<readonly [string, Sale, Event]>([
    ['a request for more money', aSale(), E.PaymentRequested],
    ['money under a new id', aSale(), E.PaymentReceived],
    ['money that is kept, when something has ended', ended, E.MoneyForfeited],
    ['goodwill, as much as is left', aSale(), but('RefundGranted', { on: 'shipping', amount: 500 })],
    ['a refund of what is held', aSale(), but('RefundOwed', { id: 'refund-1', amount: 2_499 })],
    ['money that goes out', aSale(), but('RefundPaid', { amount: 2_499 })],
    ['somebody who commits to it', waiting, E.SupplyCommitted],
    ['somebody who has to, once everything is in', allIn, E.SupplyAwaited],
    ['a question to the customer about what is late', late, E.ConsentAsked],
    ['the customer’s consent', consulted, E.DelayAccepted],
    ['stock, where it is waited for', waiting, E.StockAwaited],
    ['units that came in', aSale(awaitingStock()), E.StockAllocated],
    ['the arrival of everything', allIn, E.GoodsArrived],
    ['an order that is ready', allIn, E.OrderReady],
    ['the beginning of preparation', aSale(), E.PreparationBegun],
    ['a parcel that leaves', aSale(preparing()), E.OrderShipped],
    ['a parcel that leaves unpaid', aSale(awaitingPayment()), E.OrderShipped],
    ['a parcel that is refused', aSale(shipped()), E.DeliveryRefused],
    ['a parcel that arrives', aSale(shipped()), E.OrderDelivered],
    ['a parcel that arrives though nobody told that it left', aSale(), E.OrderDelivered],
    ['a cancellation that is asked for', aSale(), E.CancellationRequested],
    ['its denial', asked, E.CancellationDenied],
    ['a cancellation', aSale(), E.UnitsCancelled],
    ['a cancellation on the way', aSale(shipped()), E.UnitsCancelled],
    ['a return', aSale(delivered()), E.ReturnRequested],
    ['an agreement', returning, E.ReturnAgreed],
    ['goods that are back', returning, E.GoodsCameBack],
    ['a refused parcel that is back', refused, but('GoodsCameBack', { return: null })],
    ['the end of a return', returning, E.ReturnEnded],
    ['the end of a refused parcel', refused, but('ReturnEnded', { id: null, how: 'received' })],
    ['an estimate', aSale(), E.EstimateChanged],
    ['another specification', aSale({ incidents: { delay: null, specificationChange: 1 } }), E.SpecificationChanged],
    [
      'an instant for what has none',
      aSale({ duties: [aDuty('shipment')] }),
      but('ObligationDated', { owes: 'shipment', id: null }),
    ],
    ['what is missed', aSale({ duties: [aDuty('shipment', due)] }), E.ObligationMissed],
    ['the end', aSale(), E.OrderClosed],
    ['a new beginning', aSale(closed('expired')), E.OrderReinstated],
  ])('%s', (_, sale, event) => expect(fits(sale, event)).toBe(true))
})

describe('an event has none', () => {
  it.each<readonly [string, Sale, Event]>([
    ['a request for the same money', aSale({ money: paid(9, { asked: 'balance' }) }), E.PaymentRequested],
    ['a request after the end', aSale(closed('expired')), E.PaymentRequested],
    ['a request when the parcel has left', aSale(shipped()), E.PaymentRequested],
    ['a request for more than can be counted', aSale(), but('PaymentRequested', { shipping: most })],
    ['money under an id that is known', aSale(), but('PaymentReceived', { id: 'p1' })],
    ['money beyond what can be counted', aSale(), but('PaymentReceived', { amount: most })],
    ['money kept for nothing', aSale(), E.MoneyForfeited],
    ['more money kept than is held', ended, but('MoneyForfeited', { amount: 10 })],
    ['money kept before that', ended, earlier('MoneyForfeited')],
    ['more goodwill than is left', aSale(), but('RefundGranted', { on: 'shipping', amount: 501 })],
    ['goodwill on a line of another order', aSale(), but('RefundGranted', { on: { line: 'L9' } })],
    ['a refund of more than is held', aSale(), but('RefundOwed', { amount: 2_500 })],
    ['a refund that was owed before', aSale({ money: paid(9, { refunds: 9 }) }), E.RefundOwed],
    [
      'a refund that is owed',
      aSale({ money: paid(9, { owed: [{ id: 'x', amount: 1, for: 'goodwill' }] }) }),
      but('RefundOwed', { id: 'x' }),
    ],
    ['more money going out than came in', aSale(), but('RefundPaid', { amount: 2_500 })],
    ['money that went out before', aSale({ money: paid(9, { refunded: [{ id: 'f', amount: 1, at: 0 }] }) }), E.RefundPaid],
    ['somebody else who commits to it', aSale(supplied), E.SupplyCommitted],
    ['somebody who commits to it after the end', aSale({ ...unsupplied, ...closed('cancelled') }), E.SupplyCommitted],
    ['somebody who has to, before the goods', waiting, E.SupplyAwaited],
    ['somebody who has to, though somebody has', aSale({ ...supplied, ...awaitingPayment() }), E.SupplyAwaited],
    ['somebody who had to before that', allIn, earlier('SupplyAwaited')],
    ['a question about what is not late', aSale({ duties: [aDuty('stock')] }), E.ConsentAsked],
    ['the same question once more', consulted, E.ConsentAsked],
    ['a question before that', late, earlier('ConsentAsked')],
    ['consent that nobody asked for', late, E.DelayAccepted],
    ['consent to something else', consulted, but('DelayAccepted', { of: 'supply' })],
    ['stock of an order that has all', allIn, E.StockAwaited],
    ['stock of an order that is ready', aSale({ kind: 'preOrder', lines: waiting.lines }), E.StockAwaited],
    ['stock of a kind that never waits', aSale({ ...awaitingPayment(), lines: waiting.lines }), E.StockAwaited],
    ['units after the end', aSale(closed('cancelled')), E.StockAllocated],
    ['an arrival before the goods', waiting, E.GoodsArrived],
    ['an arrival that nobody is told of', aSale({ kind: 'preOrder', ...awaitingPayment() }), E.GoodsArrived],
    ['an order that is ready before the goods', waiting, E.OrderReady],
    ['an order that is ready once more', aSale(preparing()), E.OrderReady],
    ['an order that was ready before that', allIn, earlier('OrderReady')],
    ['preparation of what is not ready', aSale(awaitingPayment()), E.PreparationBegun],
    ['preparation once more', aSale(preparing()), E.PreparationBegun],
    ['preparation of what has left', aSale(shipped()), E.PreparationBegun],
    ['preparation after the end', aSale(closed('cancelled')), E.PreparationBegun],
    ['a parcel that has left', aSale(shipped()), E.OrderShipped],
    ['a parcel that is refused before it leaves', aSale(), E.DeliveryRefused],
    ['a parcel that is refused once more', refused, E.DeliveryRefused],
    ['a parcel that is refused after it arrived', aSale(delivered()), E.DeliveryRefused],
    ['a parcel that arrives once more', returning, E.OrderDelivered],
    ['another cancellation that is asked for', asked, E.CancellationRequested],
    [
      'a cancellation asked for of what is not there',
      aSale(),
      but('CancellationRequested', { application: { id: 'c', parts: [aPart({ lines: [{ line: 'L1', quantity: 3 }] })] } }),
    ],
    ['the denial of another cancellation', asked, but('CancellationDenied', { id: 'x' })],
    ['a cancellation after the end', aSale(closed('expired')), E.UnitsCancelled],
    ['a cancellation of what has arrived', aSale(delivered()), E.UnitsCancelled],
    ['a return before the goods', aSale(shipped()), E.ReturnRequested],
    ['a return of this id', returning, E.ReturnRequested],
    [
      'a return of units in another',
      aSale(delivered({}, [anOpenReturn({ id: 'r9', lines: [{ line: 'L1', quantity: 2 }] })])),
      E.ReturnRequested,
    ],
    ['an agreement once more', aSale(delivered({}, [anOpenReturn()])), E.ReturnAgreed],
    ['goods of no return', aSale(delivered()), E.GoodsCameBack],
    ['the end of no return', aSale(delivered()), E.ReturnEnded],
    [
      'the end of a parcel that is back',
      aSale({ ...shipped(), lines: [aSoldLine({ returned: 2 })] }),
      but('ReturnEnded', { id: null, how: 'received' }),
    ],
    ['an older estimate', aSale(), earlier('EstimateChanged')],
    [
      'another instant for what has one',
      aSale({ duties: [aDuty('shipment', due)] }),
      but('ObligationDated', { owes: 'shipment', id: null }),
    ],
    ['what was missed before', aSale({ duties: [{ ...aDuty('shipment', due), late: true }] }), E.ObligationMissed],
    ['what is due at another instant', aSale({ duties: [aDuty('shipment', { by: 1, clause: null })] }), E.ObligationMissed],
    ['another end', aSale(closed('cancelled')), E.OrderClosed],
    ['an older end', aSale(), earlier('OrderClosed')],
    ['a new beginning of what is open', aSale(), E.OrderReinstated],
    ['a new beginning of what was cancelled', aSale(closed('cancelled')), E.OrderReinstated],
    ['another order', aSale(), E.OrderPlaced],
    ['a request for a quote', aSale(), E.QuoteRequested],
    ['a quote', aSale(), E.QuoteSent],
  ])('%s', (_, sale, event) => expect(fits(sale, event)).toBe(false))
})

it('what answers a command that was answered is that event again', () => {
  const answers: AnsweredCommand = { command: 'RecordAllocation', id: 'a', content: '1 L1' }
  const event = but('StockAllocated', { answers })
  expect(fits(aSale(), event)).toBe(true)
  expect(fits(aSale({ answered: [answers] }), event)).toBe(false)
  expect(isAnswered([answers], { ...answers, content: '2 L1' })).toBe(false)
  expect(isAnswered([answers], { ...answers, command: 'RecordPayment' })).toBe(false)
  expect(isAnswered([answers], { ...answers, id: 'b' })).toBe(false)
})
