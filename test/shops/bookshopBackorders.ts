/** A bookshop: a title that is not back after sixty days is given up by itself; what went out cheaper, the staff must cancel. */
import type { Policy } from '../../src/index.ts'
import type { OfferedLine } from '../../src/order/offer.ts'
import { on, type Shop, type ShopStep } from './shop.ts'

const cancellation = [
  { clause: 'BO-5', when: { mark: ['freeShipping', 'discountCode'] }, until: 'shipment', how: 'ifShopAgrees' },
  { clause: 'BO-4', until: 'shipment', how: 'directly' },
  { clause: 'BO-4', how: 'never', instead: [{ do: 'contactService' }] },
] as const

const payment = [{ clause: 'BO-1', pay: 'full', asked: 'placement', within: { hours: 1 } }] as const

const policy: Policy = {
  id: 'bookshop-backorders',
  version: 1,
  about: 'Books, in stock or not.',
  currency: 'GBP',
  calendar: {
    zone: 'Europe/London',
    open: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: ['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25'],
    covers: ['2026-03-01', '2026-08-31'],
    counting: { from: 'eventDay', due: 'endOfDay' },
  },
  says: { estimatesMoveNothing: 'BO-6' },
  sale: {
    inStock: { payment, cancellation },
    backorder: {
      payment,
      cancellation,
      stock: { clause: 'BO-2', within: { days: 60 }, ifMissed: { then: 'ends' } },
    },
    preOrder: { payment: [{ ...payment[0], clause: 'BO-3' }], cancellation },
  },
}

const novel: OfferedLine = { id: 'novel', item: 'novel', quantity: 1, price: 1_299, kind: 'backorder', offer: { available: 0 } }
const sequel: OfferedLine = { ...novel, id: 'sequel', item: 'sequel', kind: 'preOrder' }
const onOffer: OfferedLine = { ...novel, offer: { available: 0, marks: ['discountCode'] } }

const paidFor = (line: OfferedLine, by: 'BO-1' | 'BO-3' = 'BO-1'): readonly ShopStep[] => [
  on(
    '2026-03-01T10:00:00+00:00',
    'PlaceOrder',
    {
      order: 'book-1',
      circumstances: { region: 'GB', shippingMethod: 'tracked' },
      address: { name: 'Ana Silva', city: 'Leeds' },
      lines: [line],
      shipping: 299,
    },
    { by: [by, 'BO-7'], asks: 1_598 },
  ),
  on('2026-03-01T10:05:00+00:00', 'RecordPayment', { id: 'pay-1', amount: 1_598 }, { by: [by], says: [`paidInFull ${by}`] }),
]

const isIn = (line: OfferedLine): ShopStep =>
  on('2026-04-20T10:00:00+01:00', 'RecordAllocation', { id: 'in-1', lines: [{ line: line.id, quantity: 1 }] })

const estimated = on(
  '2026-04-01T10:00:00+01:00',
  'ChangeEstimate',
  { estimated: Date.parse('2026-05-20T12:00:00+01:00') },
  { by: ['BO-6'], says: ['estimateMoved BO-6'] },
)

const cancel = { id: 'cancel-1' }
const whole = { refund: 1_598, kept: 0 } as const

export const bookshopBackorders: Shop = {
  policy,
  clauses: [
    { id: 'BO-1', says: 'a title that is out of stock may be ordered, and is paid for at once' },
    { id: 'BO-2', says: 'not restocked within 60 days, it is cancelled and refunded by itself' },
    { id: 'BO-3', says: 'pre-orders are not: they may wait longer' },
    { id: 'BO-4', says: 'what has not left the warehouse may be cancelled by the customer' },
    { id: 'BO-5', says: 'where the shipping was free or a code was used, the staff must cancel it' },
    { id: 'BO-6', says: 'the date is an estimate for each title, and may be unknown' },
    {
      id: 'BO-7',
      says: 'the customer chooses a way of shipping at once; the wait comes before it',
      judged: 'The way of shipping and its price are facts of the placement, and shipping begins once the goods are in.',
    },
  ],
  orders: [
    {
      says: 'not restocked for 60 days, it ends by itself, and everything goes back',
      steps: [
        ...paidFor(novel),
        estimated,
        on('2026-04-30T23:59:59+01:00', 'PassTime', {}, { by: ['BO-2'], refund: 0, closed: null }),
        on('2026-05-01T00:00:00+01:00', 'PassTime', {}, { by: ['BO-2'], ...whole, closed: 'expired' }),
      ],
    },
    {
      says: 'a pre-order goes on waiting',
      steps: [
        ...paidFor(sequel, 'BO-3'),
        on('2026-05-01T10:00:00+01:00', 'PassTime', {}, { by: ['BO-3'], refund: 0, closed: null }),
      ],
    },
    {
      says: 'cancelled in the wait',
      steps: [
        ...paidFor(novel),
        on('2026-03-20T10:00:00+00:00', 'RequestCancellation', cancel, {
          by: ['BO-4'],
          says: ['cancellable BO-4'],
          ...whole,
          closed: 'cancelled',
        }),
      ],
    },
    {
      says: 'bought with a code, it is asked for, and the staff cancel it',
      steps: [
        ...paidFor(onOffer),
        on('2026-03-20T10:00:00+00:00', 'RequestCancellation', cancel, {
          by: ['BO-5'],
          says: ['needsAgreement BO-5'],
          refund: 0,
          closed: null,
          owes: { cancellationAnswer: null },
        }),
        on(
          '2026-03-21T10:00:00+00:00',
          'AnswerCancellation',
          { id: 'cancel-1', approved: true },
          { by: ['BO-5'], ...whole, closed: 'cancelled' },
        ),
      ],
    },
    {
      says: 'in by day 50, it ships, and can then no longer be cancelled',
      steps: [
        ...paidFor(novel),
        isIn(novel),
        on('2026-05-01T00:00:00+01:00', 'ShipOrder', {}, { by: ['BO-2', 'BO-7'], closed: null }),
        on('2026-05-01T13:00:00+01:00', 'RequestCancellation', cancel, {
          by: ['BO-4'],
          verdict: 'refused',
          says: ['noLongerCancellable BO-4', 'contactService BO-4'],
        }),
      ],
    },
  ],
}
