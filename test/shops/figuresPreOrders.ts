/** A figure maker's shop: nothing up front; on arrival the card is charged, and a charge that fails can be put right. */
import type { Policy } from '../../src/index.ts'
import { on, type Shop, type ShopStep } from './shop.ts'

const policy: Policy = {
  id: 'figures-pre-orders',
  version: 1,
  about: "A figure maker's shop.",
  currency: 'USD',
  calendar: {
    zone: 'America/Los_Angeles',
    open: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: ['2026-06-19', '2026-07-03', '2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
    covers: ['2026-06-01', '2026-12-31'],
    counting: { from: 'eventDay', due: 'endOfDay' },
  },
  says: { arrivalIsTold: 'GM-1', unpaidOrdersLapseByThemselves: 'GM-2' },
  sale: {
    preOrder: {
      payment: [{ clause: 'GM-2', pay: 'full', asked: 'arrival', within: { businessDays: 10 } }],
      cancellation: [
        { clause: 'GM-2', until: 'arrival', how: 'directly' },
        { clause: 'GM-2', how: 'never', instead: [{ do: 'contactService' }] },
      ],
    },
  },
}

const placed = on('2026-06-02T10:00:00-07:00', 'PlaceOrder', {
  order: 'figure-1',
  circumstances: { region: 'US' },
  address: { name: 'Ana Silva', city: 'Portland' },
  lines: [{ id: 'figure', item: 'figure', quantity: 1, price: 5_000, kind: 'preOrder', offer: { available: 0 } }],
  shipping: 0,
})

/** Placed in June, in by November. Veterans Day and a weekend lie within the ten business days. */
const arrived: readonly ShopStep[] = [
  placed,
  on('2026-11-10T10:00:00-08:00', 'RecordAllocation', { id: 'in-1', lines: [{ line: 'figure', quantity: 1 }] }),
  on(
    '2026-11-10T11:00:00-08:00',
    'SendArrivalNotice',
    {},
    { by: ['GM-1', 'GM-2'], says: ['arrivalTold GM-1'], asks: 5_000, owes: { payment: '2026-11-26T00:00:00-08:00' } },
  ),
]

export const figuresPreOrders: Shop = {
  policy,
  clauses: [
    {
      id: 'GM-1',
      says: 'when the charge for a pre-order fails, the order is put on hold and the customer learns of it',
      judged:
        'The failed charge is the request for payment on arrival: nothing leaves unpaid, and the notice is an event to act on.',
    },
    { id: 'GM-2', says: 'there are ten business days to put the payment right; otherwise the order is cancelled by itself' },
    { id: 'GM-3', says: 'put right, it is charged at once and goes on as usual' },
  ],
  orders: [
    {
      says: 'never put right, it ends by itself after ten business days, and not before',
      steps: [
        ...arrived,
        on('2026-11-25T23:59:59-08:00', 'PassTime', {}, { by: ['GM-2'], closed: null }),
        on('2026-11-26T00:00:00-08:00', 'PassTime', {}, { by: ['GM-2'], kept: 0, closed: 'expired' }),
      ],
    },
    {
      says: 'on hold, it does not leave',
      steps: [
        ...arrived,
        on('2026-11-11T09:00:00-08:00', 'ShipOrder', {}, { by: ['GM-1'], verdict: 'refused', says: ['notPaid'] }),
      ],
    },
    {
      says: 'put right in the last minute, it goes on',
      steps: [
        ...arrived,
        on(
          '2026-11-25T23:59:00-08:00',
          'RecordPayment',
          { id: 'pay-1', amount: 5_000 },
          { by: ['GM-3'], says: ['paidInFull GM-2'], asks: 0, owes: { shipment: null } },
        ),
        on('2026-11-27T12:00:00-08:00', 'ShipOrder', { tracking: 'TR-1' }, { by: ['GM-3'], closed: null }),
      ],
    },
    {
      says: 'cancelled before it is in, nothing was paid and nothing is owed',
      steps: [
        placed,
        on(
          '2026-07-02T10:00:00-07:00',
          'RequestCancellation',
          { id: 'cancel-1' },
          { by: ['GM-2'], says: ['cancellable GM-2'], refund: 0, kept: 0, closed: 'cancelled' },
        ),
      ],
    },
  ],
}
