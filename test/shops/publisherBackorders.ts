/** A publisher's book shop: backorders are paid once they are in, and customers who have waited too long are asked again. */
import type { Policy } from '../../src/index.ts'
import type { OfferedLine } from '../../src/order/offer.ts'
import { on, type Shop, type ShopStep } from './shop.ts'

const policy: Policy = {
  id: 'publisher-backorders',
  version: 1,
  about: 'A publisher’s book shop.',
  currency: 'USD',
  calendar: {
    zone: 'America/New_York',
    open: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: ['2026-05-25'],
    covers: ['2026-03-01', '2026-06-30'],
    counting: { from: 'eventDay', due: 'endOfDay' },
  },
  says: { placementIsTold: 'AR-1' },
  sale: {
    backorder: {
      payment: [{ clause: 'AR-4', pay: 'full', asked: 'arrival', within: 'openEnded' }],
      stock: {
        clause: 'AR-5',
        within: { days: 30 },
        ifMissed: { clause: 'AR-6', then: 'asksAgain', answer: { clause: 'AR-6', within: 'openEnded' } },
      },
      // Nothing is charged before it is in, so whoever leaves loses nothing.
      cancellation: [
        { clause: 'AR-2', until: 'shipment', how: 'directly' },
        { clause: 'AR-2', how: 'never', instead: [{ do: 'contactService' }] },
      ],
      shipment: { clause: 'AR-5', within: 'openEnded' },
    },
  },
}

const book: OfferedLine = { id: 'book', item: 'book', quantity: 1, price: 3_000, kind: 'backorder', offer: { available: 0 } }

const ordered = on(
  '2026-03-02T10:00:00-05:00',
  'PlaceOrder',
  {
    order: 'book-1',
    circumstances: { region: 'US' },
    address: { name: 'Ana Silva', city: 'Boston' },
    lines: [book],
    shipping: 0,
  },
  { by: ['AR-1', 'AR-4'], says: ['placed AR-1'], asks: 0, owes: { stock: '2026-04-02T00:00:00-04:00' } },
)
const isIn = (at: string, expects: ShopStep['expects'] = null): ShopStep =>
  on(at, 'RecordAllocation', { id: 'in-1', lines: [{ line: 'book', quantity: 1 }] }, expects)
const told = (at: string): ShopStep =>
  on(at, 'SendArrivalNotice', {}, { by: ['AR-3', 'AR-4'], asks: 3_000, owes: { payment: null } })
const paid = (at: string): ShopStep =>
  on(at, 'RecordPayment', { id: 'pay-1', amount: 3_000 }, { by: ['AR-4'], asks: 0, owes: { shipment: null } })

/** Not back by the end of Wednesday 1 April, the thirtieth day: the customer has been asked. */
const isLate = on(
  '2026-04-02T00:00:00-04:00',
  'PassTime',
  {},
  { by: ['AR-6'], asks: 0, owes: { consent: null, stock: '2026-04-02T00:00:00-04:00' }, closed: null },
)

export const publisherBackorders: Shop = {
  policy,
  clauses: [
    {
      id: 'AR-1',
      says: 'placing a backorder brings a notice of the delay, with a way to cancel',
      judged: 'The placement cites the clause, and `RequestCancellation` is open from then on; the shop writes the letter.',
    },
    { id: 'AR-2', says: 'until it is in and has shipped it may be cancelled' },
    { id: 'AR-3', says: 'it is charged at the price at which it was ordered' },
    { id: 'AR-4', says: 'it is charged when it is back in stock' },
    { id: 'AR-5', says: 'back within 30 days of the order, it ships by itself' },
    { id: 'AR-6', says: 'back after more than 30 days, the customer must confirm before it is filled' },
  ],
  orders: [
    {
      says: 'back after 20 days: charged at the price of the order, and sent',
      steps: [
        ordered,
        isIn('2026-03-22T10:00:00-04:00', { by: ['AR-5'], asks: 0, owes: { arrivalNotice: null } }),
        told('2026-03-22T10:05:00-04:00'),
        paid('2026-03-22T10:10:00-04:00'),
        on('2026-03-23T10:00:00-04:00', 'ShipOrder', {}, { by: ['AR-5'], says: ['parcelLeaves AR-5'] }),
      ],
    },
    {
      says: 'back on the thirtieth day, shortly before its end: nobody is asked',
      steps: [
        ordered,
        isIn('2026-04-01T23:59:59-04:00', { by: ['AR-5'], owes: { arrivalNotice: null } }),
        on(
          '2026-04-01T23:59:59-04:00',
          'AcceptDelay',
          { id: 'yes' },
          { by: ['AR-6'], verdict: 'refused', says: ['noConsentAsked'] },
        ),
      ],
    },
    {
      says: 'back after 40 days: nothing is filled before the customer has confirmed',
      steps: [
        ordered,
        isLate,
        isIn('2026-04-11T10:00:00-04:00', { by: ['AR-6'], asks: 0, owes: { consent: null } }),
        on('2026-04-11T10:05:00-04:00', 'SendArrivalNotice', {}, { by: ['AR-6'], verdict: 'refused' }),
        on('2026-04-12T10:00:00-04:00', 'ShipOrder', {}, { by: ['AR-6'], verdict: 'refused', says: ['consentAwaited AR-6'] }),
        on(
          '2026-04-13T10:00:00-04:00',
          'AcceptDelay',
          { id: 'yes' },
          { by: ['AR-6'], says: ['delayAccepted AR-6'], owes: { arrivalNotice: null } },
        ),
        told('2026-04-13T10:05:00-04:00'),
        paid('2026-04-13T10:10:00-04:00'),
        on('2026-04-14T10:00:00-04:00', 'ShipOrder', {}, { by: ['AR-6'] }),
      ],
    },
    {
      says: 'confirmed before it is back: another 30 days begin, and after these the customer is not asked again',
      steps: [
        ordered,
        isLate,
        on(
          '2026-04-03T10:00:00-04:00',
          'AcceptDelay',
          { id: 'yes' },
          { by: ['AR-6'], owes: { stock: '2026-05-04T00:00:00-04:00' } },
        ),
        on(
          '2026-05-04T00:00:00-04:00',
          'PassTime',
          {},
          { by: ['AR-6'], owes: { stock: '2026-05-04T00:00:00-04:00' }, closed: null },
        ),
        on(
          '2026-05-04T10:00:00-04:00',
          'AcceptDelay',
          { id: 'again' },
          { by: ['AR-6'], verdict: 'refused', says: ['noConsentAsked'] },
        ),
      ],
    },
    {
      says: 'cancelled while it is awaited, or asked about: nothing had been charged',
      steps: [
        ordered,
        isLate,
        on(
          '2026-04-11T10:00:00-04:00',
          'RequestCancellation',
          { id: 'cancel-1' },
          { by: ['AR-2'], says: ['cancellable AR-2'], refund: 0, kept: 0, closed: 'cancelled' },
        ),
      ],
    },
    {
      says: 'cancelled once it is in and paid: everything goes back',
      steps: [
        ordered,
        isIn('2026-03-22T10:00:00-04:00'),
        told('2026-03-22T10:05:00-04:00'),
        paid('2026-03-22T10:10:00-04:00'),
        on(
          '2026-03-22T10:15:00-04:00',
          'RequestCancellation',
          { id: 'cancel-1' },
          { by: ['AR-2'], says: ['cancellable AR-2'], refund: 3_000, kept: 0, closed: 'cancelled' },
        ),
      ],
    },
    {
      says: 'once it has shipped, it is too late to cancel',
      steps: [
        ordered,
        isIn('2026-03-22T10:00:00-04:00'),
        told('2026-03-22T10:05:00-04:00'),
        paid('2026-03-22T10:10:00-04:00'),
        on('2026-03-22T10:15:00-04:00', 'ShipOrder', {}),
        on(
          '2026-03-22T10:20:00-04:00',
          'RequestCancellation',
          { id: 'cancel-1' },
          { by: ['AR-2'], verdict: 'refused', says: ['noLongerCancellable AR-2', 'contactService AR-2'] },
        ),
      ],
    },
  ],
}
