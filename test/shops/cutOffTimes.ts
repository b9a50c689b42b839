/** A shop for pest control: orders by three o'clock leave by the next business day, by one carrier those by noon. */
import type { Policy } from '../../src/index.ts'
import type { OfferedLine } from '../../src/order/offer.ts'
import { on, type Shop, type ShopStep } from './shop.ts'

const common = {
  payment: [{ clause: 'WO-6', pay: 'full', asked: 'placement', within: { hours: 1 } }],
  shipment: [
    { clause: 'WO-3', when: { shippingMethod: 'noon' }, within: { businessDays: [0, 1], cutoff: '12:00' }, tracking: 'WO-5' },
    { clause: 'WO-1', within: { businessDays: [0, 1] }, tracking: 'WO-5' },
  ],
  cancellation: [
    { clause: 'WO-6', until: 'shipment', how: 'directly' },
    { clause: 'WO-6', how: 'never', instead: [{ do: 'contactService' }] },
  ],
} as const

const policy: Policy = {
  id: 'cut-off-times',
  version: 1,
  about: 'A shop for pest control.',
  currency: 'USD',
  calendar: {
    zone: 'America/Chicago',
    open: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: ['2026-05-25', '2026-06-19', '2026-07-03'],
    covers: ['2026-03-01', '2026-07-31'],
    cutoff: '15:00',
    counting: { from: 'receipt', due: 'endOfDay' },
  },
  says: { heldUntilComplete: 'WO-2', firstComeFirstServed: 'WO-4' },
  sale: { inStock: common, backorder: { ...common, mixing: { clause: 'WO-2', with: ['inStock'] } } },
}

const spray: OfferedLine = { id: 'spray', item: 'spray', quantity: 1, price: 3_000, kind: 'inStock', offer: { available: 99 } }
const refill: OfferedLine = {
  id: 'refill',
  item: 'refill',
  quantity: 1,
  price: 2_000,
  kind: 'backorder',
  offer: { available: 0 },
}

const placed = (at: string, lines: readonly OfferedLine[], shippingMethod = 'ground'): ShopStep =>
  on(at, 'PlaceOrder', {
    order: 'order-1',
    circumstances: { region: 'US', shippingMethod },
    address: { name: 'Ana Silva', city: 'Austin' },
    lines,
    shipping: 0,
  })

/** Placed and paid for at once; `by`: late from then on. */
const paid = (at: string, by: string, clause: 'WO-1' | 'WO-3', shippingMethod?: string): readonly ShopStep[] => [
  placed(at, [spray], shippingMethod),
  on(at, 'RecordPayment', { id: 'pay-1', amount: 3_000 }, { by: [clause], owes: { shipment: by } }),
]

const mixed: readonly ShopStep[] = [
  placed('2026-03-06T12:30:00-06:00', [spray, refill]),
  on('2026-03-06T12:30:00-06:00', 'RecordPayment', { id: 'pay-1', amount: 5_000 }),
]

const MONDAY_IS_OVER = '2026-03-10T00:00:00-05:00'
const TUESDAY_IS_OVER = '2026-03-11T00:00:00-05:00'

export const cutOffTimes: Shop = {
  policy,
  clauses: [
    { id: 'WO-1', says: 'most orders ship on the same business day or the next' },
    { id: 'WO-2', says: 'an order with a backordered product ships complete' },
    {
      id: 'WO-3',
      says: 'after 12:00 for one carrier, after 15:00 for the others, or at a weekend, the next business day counts',
    },
    { id: 'WO-4', says: 'orders are taken up in the order of receipt', judged: 'Which is next, the queue of an item says.' },
    { id: 'WO-5', says: 'the customer learns when it ships, with the tracking', judged: 'The shipment is an event to act on.' },
    { id: 'WO-6', says: 'an order that has shipped is final' },
  ],
  orders: [
    { says: 'Friday, 14:59: Friday counts', steps: paid('2026-03-06T14:59:59-06:00', MONDAY_IS_OVER, 'WO-1') },
    { says: 'Friday, 15:00: Monday counts', steps: paid('2026-03-06T15:00:00-06:00', TUESDAY_IS_OVER, 'WO-3') },
    { says: 'Saturday: Monday counts', steps: paid('2026-03-07T09:00:00-06:00', TUESDAY_IS_OVER, 'WO-3') },
    { says: 'Friday, 11:59, by noon: Friday counts', steps: paid('2026-03-06T11:59:59-06:00', MONDAY_IS_OVER, 'WO-3', 'noon') },
    { says: 'Friday, 12:30, by noon: Monday counts', steps: paid('2026-03-06T12:30:00-06:00', TUESDAY_IS_OVER, 'WO-3', 'noon') },
    { says: 'Friday, 12:30, by any other', steps: paid('2026-03-06T12:30:00-06:00', MONDAY_IS_OVER, 'WO-1') },
    {
      says: 'it leaves with its tracking, and is final from then on',
      steps: [
        ...paid('2026-03-06T15:00:00-06:00', TUESDAY_IS_OVER, 'WO-3'),
        on('2026-03-10T09:00:00-05:00', 'ShipOrder', {}, { by: ['WO-5'], verdict: 'refused', says: ['trackingMissing WO-5'] }),
        on('2026-03-10T10:00:00-05:00', 'ShipOrder', { tracking: 'TR-1' }, { by: ['WO-5'] }),
        on(
          '2026-03-10T11:00:00-05:00',
          'RequestCancellation',
          { id: 'cancel-1' },
          { by: ['WO-6'], verdict: 'refused', says: ['noLongerCancellable WO-6', 'contactService WO-6'] },
        ),
      ],
    },
    {
      says: 'with a backordered product it waits, and ships complete',
      steps: [
        ...mixed,
        on(
          '2026-03-07T10:00:00-06:00',
          'ShipOrder',
          { tracking: 'TR-1' },
          { by: ['WO-2'], verdict: 'refused', says: ['notAllIn WO-2'] },
        ),
        on(
          '2026-03-20T10:00:00-05:00',
          'RecordAllocation',
          { id: 'in-1', lines: [{ line: 'refill', quantity: 1 }] },
          { by: ['WO-4', 'WO-1'], says: ['stockAllocated WO-4'], owes: { shipment: '2026-03-24T00:00:00-05:00' } },
        ),
      ],
    },
  ],
}
