import { describe } from 'vitest'
import { obligations } from '../../../src/text/english/obligations.ts'
import { UNSAID } from '../../../src/order/consequence.ts'
import type { Obligation } from '../../../src/order/obligationsOf.ts'
import { END_OF_WED_2026_11_25, readsObligations, SAT_2026_11_21, TUE_2026_11_24 } from '../support.ts'

const shop = (owes: Obligation['owes'], more: Partial<Obligation> = {}): Obligation => ({
  party: 'shop',
  owes,
  id: null,
  due: { by: END_OF_WED_2026_11_25, clause: 'PRE-12' },
  amount: null,
  ifMissed: UNSAID.recorded,
  late: false,
  ...more,
})

const customer = (owes: Obligation['owes'], more: Partial<Obligation> = {}): Obligation =>
  shop(owes, { party: 'customer', ifMissed: UNSAID.ends, ...more })

const OPEN_ENDED = { by: null, why: 'openEnded', since: SAT_2026_11_21, clause: 'XB-2' } as const
const UNDATED = { ...OPEN_ENDED, clause: null } as const
const BEYOND = { by: null, why: 'beyondCalendar', since: SAT_2026_11_21, clause: 'XB-2' } as const
const WINDOW = { from: TUE_2026_11_24, by: END_OF_WED_2026_11_25, clause: 'PRE-12' } as const

describe('obligations', () =>
  readsObligations(obligations, [
    [shop('quote'), 'The shop must send a quote by the end of Wed 25 Nov 2026 (New York time) [PRE-12].'],
    [
      shop('quote', { late: true }),
      'The shop was due to send a quote by the end of Wed 25 Nov 2026 (New York time); this is overdue [PRE-12].',
    ],
    [
      customer('confirmation'),
      'The customer must confirm the quote by the end of Wed 25 Nov 2026 (New York time); otherwise the request expires [PRE-12].',
      'You must confirm the quote by the end of Wed 25 Nov 2026 (New York time); otherwise your request expires [PRE-12].',
    ],
    [
      customer('confirmation', { due: OPEN_ENDED }),
      'The customer must confirm the quote; no date is set [XB-2].',
      'You must confirm the quote; no date is set [XB-2].',
    ],
    [
      customer('confirmation', { late: true }),
      'The customer was due to confirm the quote by the end of Wed 25 Nov 2026 (New York time); this is overdue [PRE-12].',
      'You were due to confirm the quote by the end of Wed 25 Nov 2026 (New York time); this is overdue [PRE-12].',
    ],
    [
      customer('payment', { amount: 2_499 }),
      'Payment of $24.99 is due by the end of Wed 25 Nov 2026 (New York time); otherwise the order expires [PRE-12].',
      'Payment of $24.99 is due by the end of Wed 25 Nov 2026 (New York time); otherwise your order expires [PRE-12].',
    ],
    [customer('payment', { due: OPEN_ENDED, amount: 2_499 }), 'Payment of $24.99 is due; no date is set [XB-2].'],
    [
      customer('payment', { amount: 2_499, late: true }),
      'Payment of $24.99 was due by the end of Wed 25 Nov 2026 (New York time); this is overdue [PRE-12].',
    ],
    [
      customer('payment'),
      'Payment is due by the end of Wed 25 Nov 2026 (New York time); otherwise the order expires [PRE-12].',
      'Payment is due by the end of Wed 25 Nov 2026 (New York time); otherwise your order expires [PRE-12].',
    ],
    [
      shop('stock', { due: UNDATED }),
      'The shop must get the goods for the order; no date is set.',
      'The shop must get the goods for your order; no date is set.',
    ],
    [
      shop('stock', { ifMissed: UNSAID.ends }),
      'The shop must get the goods for the order by the end of Wed 25 Nov 2026 (New York time); otherwise the order expires [PRE-12].',
      'The shop must get the goods for your order by the end of Wed 25 Nov 2026 (New York time); otherwise your order expires [PRE-12].',
    ],
    [
      shop('supply', { ifMissed: { then: 'asksAgain', otherwise: 'ends', clause: 'T-2' } }),
      'The shop must have the order accepted by its supplier by the end of Wed 25 Nov 2026 (New York time); otherwise the customer is asked whether to wait [PRE-12].',
      'The shop must have your order accepted by its supplier by the end of Wed 25 Nov 2026 (New York time); otherwise you are asked whether to wait [PRE-12].',
    ],
    [
      customer('consent', { id: 'stock', ifMissed: { then: 'goesOn', clause: 'T-3' } }),
      'The customer must say whether to wait by the end of Wed 25 Nov 2026 (New York time); otherwise the order goes on [PRE-12].',
      'You must say whether to wait by the end of Wed 25 Nov 2026 (New York time); otherwise your order goes on [PRE-12].',
    ],
    [
      shop('quote', { ifMissed: UNSAID.ends }),
      'The shop must send a quote by the end of Wed 25 Nov 2026 (New York time); otherwise the request expires [PRE-12].',
      'The shop must send a quote by the end of Wed 25 Nov 2026 (New York time); otherwise your request expires [PRE-12].',
    ],
    [
      shop('delivery', { ifMissed: { then: 'delivered', clause: 'T-4' } }),
      'The shop must deliver the order by the end of Wed 25 Nov 2026 (New York time); after that it counts as delivered [PRE-12].',
      'The shop must deliver your order by the end of Wed 25 Nov 2026 (New York time); after that it counts as delivered [PRE-12].',
    ],
    [
      shop('cancellationAnswer', { id: 'c1', ifMissed: { then: 'denied', clause: 'T-5' } }),
      'The shop must answer the cancellation request (c1) by the end of Wed 25 Nov 2026 (New York time); otherwise it is declined [PRE-12].',
    ],
    [
      shop('returnAnswer', { id: 'r1', ifMissed: { then: 'granted', clause: 'T-5' } }),
      'The shop must answer the return request (r1) by the end of Wed 25 Nov 2026 (New York time); otherwise it is granted [PRE-12].',
    ],
    [shop('arrivalNotice'), 'The shop must send the arrival notice by the end of Wed 25 Nov 2026 (New York time) [PRE-12].'],
    [
      shop('preparation'),
      'The shop must start preparing the order by the end of Wed 25 Nov 2026 (New York time) [PRE-12].',
      'The shop must start preparing your order by the end of Wed 25 Nov 2026 (New York time) [PRE-12].',
    ],
    [
      shop('shipment'),
      'The shop must ship the order by the end of Wed 25 Nov 2026 (New York time) [PRE-12].',
      'The shop must ship your order by the end of Wed 25 Nov 2026 (New York time) [PRE-12].',
    ],
    [
      shop('shipment', { due: WINDOW }),
      'The shop must ship the order between Tue 24 Nov 2026 and the end of Wed 25 Nov 2026 (New York time) [PRE-12].',
      'The shop must ship your order between Tue 24 Nov 2026 and the end of Wed 25 Nov 2026 (New York time) [PRE-12].',
    ],
    [
      shop('shipment', { due: OPEN_ENDED }),
      'The shop must ship the order; no date is set [XB-2].',
      'The shop must ship your order; no date is set [XB-2].',
    ],
    [
      shop('shipment', { due: BEYOND }),
      'The shop must ship the order; the date is not known yet, because it lies beyond the shop’s calendar [XB-2].',
      'The shop must ship your order; the date is not known yet, because it lies beyond the shop’s calendar [XB-2].',
    ],
    [
      shop('shipment', { late: true }),
      'The shop was due to ship the order by the end of Wed 25 Nov 2026 (New York time); this is overdue [PRE-12].',
      'The shop was due to ship your order by the end of Wed 25 Nov 2026 (New York time); this is overdue [PRE-12].',
    ],
    [
      shop('delivery', { due: UNDATED }),
      'The shop must deliver the order; no date is set.',
      'The shop must deliver your order; no date is set.',
    ],
    [
      shop('promisedShipment'),
      'The shop promised to ship the order by the end of Wed 25 Nov 2026 (New York time) [PRE-12].',
      'The shop promised to ship your order by the end of Wed 25 Nov 2026 (New York time) [PRE-12].',
    ],
    [
      shop('promisedShipment', { late: true }),
      'The shop promised to ship the order by the end of Wed 25 Nov 2026 (New York time); this is overdue [PRE-12].',
      'The shop promised to ship your order by the end of Wed 25 Nov 2026 (New York time); this is overdue [PRE-12].',
    ],
    [
      shop('cancellationAnswer', { id: 'c1', due: OPEN_ENDED }),
      'The shop must answer the cancellation request (c1); no date is set [XB-2].',
    ],
    [shop('returnAnswer', { id: 'r1', due: OPEN_ENDED }), 'The shop must answer the return request (r1); no date is set [XB-2].'],
    [
      customer('goodsBack', { id: 'r1', ifMissed: UNSAID.lapses }),
      'The goods of the return (r1) must be back at the shop by the end of Wed 25 Nov 2026 (New York time); otherwise the return lapses [PRE-12].',
    ],
    [
      shop('refund', { id: 'refund-1', amount: 2_499 }),
      'The shop must pay a refund of $24.99 by the end of Wed 25 Nov 2026 (New York time) [PRE-12].',
    ],
    [shop('refund', { id: 'refund-1' }), 'The shop must pay a refund by the end of Wed 25 Nov 2026 (New York time) [PRE-12].'],
  ]))
