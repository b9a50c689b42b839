/** A record shop: pre-orders leave before the day of release, backorders come when they come. */
import type { Policy } from '../../src/index.ts'
import type { OfferedLine } from '../../src/order/offer.ts'
import { on, type Shop, type ShopStep } from './shop.ts'

const payment = [{ clause: 'BR-3', pay: 'full', asked: 'placement', within: { hours: 1 } }] as const

const policy: Policy = {
  id: 'records-pre-orders',
  version: 1,
  about: 'A record shop.',
  currency: 'AUD',
  calendar: {
    zone: 'Australia/Sydney',
    open: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: ['2026-04-03', '2026-04-06', '2026-06-08'],
    covers: ['2026-03-01', '2026-06-30'],
    counting: { from: 'eventDay', due: 'endOfDay' },
  },
  says: {
    promiseStays: 'BR-1',
    missedPromiseIsReported: 'BR-1',
    kindsThatDoNotMixAreSplit: 'BR-4',
    estimatesMoveNothing: 'BR-5',
    heldUntilComplete: 'BR-3',
  },
  sale: {
    preOrder: {
      payment,
      mixing: { clause: 'BR-3', with: ['inStock'] },
      // The text lets only backorders go at any time: leaving a pre-order is left to the shop.
      cancellation: [
        { clause: 'BR-7', until: 'arrival', how: 'ifShopAgrees' },
        { clause: 'BR-7', how: 'never', instead: [{ do: 'contactService' }] },
      ],
      shipment: { clause: 'BR-1', within: 'openEnded', tracking: 'BR-2' },
    },
    backorder: {
      payment,
      mixing: { clause: 'BR-3', with: ['inStock'] },
      delay: { clause: 'BR-6', over: { days: 30 } },
      cancellation: [
        { clause: 'BR-7', until: 'shipment', how: 'directly' },
        { clause: 'BR-7', how: 'never', instead: [{ do: 'contactService' }] },
      ],
      shipment: { clause: 'BR-5', within: 'openEnded', tracking: 'BR-2' },
    },
    inStock: {
      payment,
      cancellation: [
        { clause: 'BR-7', until: 'shipment', how: 'directly' },
        { clause: 'BR-7', how: 'never', instead: [{ do: 'contactService' }] },
      ],
    },
  },
}

const record: OfferedLine = { id: 'lp', item: 'lp', quantity: 1, price: 5_000, kind: 'preOrder', offer: { available: 0 } }
const single: OfferedLine = { id: 'single', item: 'single', quantity: 1, price: 1_500, kind: 'inStock', offer: { available: 99 } }

const order = { order: 'record-1', circumstances: { region: 'AU' }, address: { name: 'Ana Silva', city: 'Hobart' }, shipping: 0 }
const monday = '2026-03-02T10:00:00+11:00'

const paid = (amount: number): ShopStep => on('2026-03-02T10:05:00+11:00', 'RecordPayment', { id: 'pay-1', amount })
const isIn = (at: string): ShopStep => on(at, 'RecordAllocation', { id: 'in-1', lines: [{ line: 'lp', quantity: 1 }] })

/** Released on Friday 3 April, and promised for no later than that day. */
const promised: readonly ShopStep[] = [
  on(
    monday,
    'PlaceOrder',
    { ...order, lines: [record], promisedShipDate: Date.parse('2026-04-03T23:59:00+11:00') },
    { by: ['BR-1'], says: ['shipDatePromised'] },
  ),
  paid(5_000),
]

/** Out of stock, and expected back on 20 March. */
const waiting: readonly ShopStep[] = [
  on(monday, 'PlaceOrder', {
    ...order,
    lines: [{ ...record, kind: 'backorder', offer: { available: 0, release: Date.parse('2026-03-20T12:00:00+11:00') } }],
  }),
  on(
    '2026-03-02T10:05:00+11:00',
    'RecordPayment',
    { id: 'pay-1', amount: 5_000 },
    { by: ['BR-5'], asks: 0, owes: { stock: null } },
  ),
]

export const recordsPreOrders: Shop = {
  policy,
  clauses: [
    { id: 'BR-1', says: 'pre-orders are sent on or before the day of release, one or two business days before it' },
    { id: 'BR-2', says: 'with a tracking number' },
    { id: 'BR-3', says: 'with something in stock, the whole order is held for the pre-order' },
    { id: 'BR-4', says: 'a customer who wants the rest sooner places two orders' },
    { id: 'BR-5', says: 'a backorder has no sure date' },
    {
      id: 'BR-6',
      says: 'if the wait is expected to be over 30 days, the customer learns of it at once',
      judged:
        'Each `EstimateChanged` is an event to act on, and one that is over 30 days later than the last says so; no duty holds the shop to telling it.',
    },
    { id: 'BR-7', says: 'a backorder may be cancelled at any time for everything paid' },
  ],
  orders: [
    {
      says: 'what is in stock is wanted now: two orders are proposed',
      steps: [
        on(
          monday,
          'PlaceOrder',
          { ...order, lines: [record, single], inStockNow: true },
          { by: ['BR-4'], verdict: 'refused', says: ['placeApart BR-4'] },
        ),
      ],
    },
    {
      says: 'with something in stock, nothing leaves before the record is in',
      steps: [
        on(monday, 'PlaceOrder', { ...order, lines: [record, single] }),
        paid(6_500),
        on(
          '2026-03-03T10:00:00+11:00',
          'ShipOrder',
          { tracking: 'TR-1' },
          { by: ['BR-3'], verdict: 'refused', says: ['notAllIn BR-3'] },
        ),
        isIn('2026-04-01T10:00:00+11:00'),
        on('2026-04-01T12:00:00+11:00', 'ShipOrder', { tracking: 'TR-1' }, { by: ['BR-3'], closed: null }),
      ],
    },
    {
      says: 'sent two days before the release, the promise is kept',
      steps: [
        ...promised,
        isIn('2026-04-01T10:00:00+11:00'),
        on('2026-04-01T12:00:00+11:00', 'ShipOrder', { tracking: 'TR-1' }, { by: ['BR-1'] }),
      ],
    },
    {
      says: 'sent the day after the release, the promise is missed, and that is on record',
      steps: [
        ...promised,
        isIn('2026-04-03T10:00:00+11:00'),
        on('2026-04-04T10:00:00+11:00', 'ShipOrder', { tracking: 'TR-1' }, { by: ['BR-1'], says: ['promiseMissed BR-1'] }),
      ],
    },
    {
      says: 'without a tracking number, nothing leaves',
      steps: [
        ...promised,
        isIn('2026-04-01T10:00:00+11:00'),
        on('2026-04-01T12:00:00+11:00', 'ShipOrder', {}, { by: ['BR-2'], verdict: 'refused', says: ['trackingMissing BR-2'] }),
      ],
    },
    {
      says: 'expected two months later, that is a delay by its clause; a week later is not',
      steps: [
        ...waiting,
        on(
          '2026-03-05T10:00:00+11:00',
          'ChangeEstimate',
          { estimated: Date.parse('2026-03-27T12:00:00+11:00') },
          { by: ['BR-5'], says: ['estimateMoved BR-5'] },
        ),
        on(
          '2026-03-10T10:00:00+11:00',
          'ChangeEstimate',
          { estimated: Date.parse('2026-05-20T12:00:00+10:00') },
          { by: ['BR-6'], says: ['delayTold BR-6'] },
        ),
      ],
    },
    {
      says: 'cancelled in the fifth week, everything goes back',
      steps: [
        ...waiting,
        on(
          '2026-04-05T10:00:00+10:00',
          'RequestCancellation',
          { id: 'cancel-1' },
          { by: ['BR-7'], says: ['cancellable BR-7'], refund: 5_000, kept: 0, closed: 'cancelled' },
        ),
      ],
    },
  ],
}
