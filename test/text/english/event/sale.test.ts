import { describe } from 'vitest'
import { saleEvents } from '../../../../src/text/english/event/sale.ts'
import { anOffer } from '../../../support/orders.ts'
import { END_OF_WED_2026_11_25, readsEvents, SAT_2026_11_21 } from '../../support.ts'

const OFFER = anOffer()

describe('saleEvents', () =>
  readsEvents(saleEvents, [
    [
      {
        type: 'QuoteRequested',
        data: {
          at: SAT_2026_11_21,
          order: 'A-1',
          policy: { id: 'importer', version: 1 },
          circumstances: { region: 'US' },
          address: {},
          details: {},
          kind: 'preOrder',
          items: [],
          quote: { by: END_OF_WED_2026_11_25, clause: 'IMP-2' },
        },
      },
      'A quote for a pre-order has been requested [IMP-2].',
    ],
    [
      {
        type: 'QuoteSent',
        data: {
          at: SAT_2026_11_21,
          quote: { lines: [{ id: 'L1', item: 'mug', quantity: 2, price: 1_999, kind: 'preOrder', offer: OFFER }], shipping: 500 },
          confirm: { by: END_OF_WED_2026_11_25, clause: 'IMP-3' },
        },
      },
      'A quote of $24.99 has been sent [IMP-3].',
    ],
    [
      {
        type: 'OrderPlaced',
        data: {
          at: SAT_2026_11_21,
          order: 'A-1',
          policy: { id: 'importer', version: 1 },
          circumstances: { region: 'US' },
          address: {},
          details: {},
          kind: 'inStock',
          lines: [
            {
              id: 'L1',
              item: 'mug',
              kind: 'inStock',
              details: {},
              fees: {},
              dates: { closing: null, release: null },
              marks: [],
              quantity: 2,
              price: 1_999,
              deposit: 0,
              depositRefundable: true,
              allowance: 0,
              credited: 0,
              waitedAtPlacement: 0,
              allocated: 2,
              cancelled: 0,
              returned: 0,
            },
          ],
          shipping: 500,
          plan: { upFront: 'full', onArrival: false },
          promised: null,
        },
      },
      'An in-stock order for $24.99 has been placed.',
    ],
    [
      {
        type: 'OrderPlaced',
        data: {
          at: SAT_2026_11_21,
          order: 'A-1',
          policy: { id: 'importer', version: 1 },
          circumstances: { region: 'US' },
          address: {},
          details: {},
          kind: 'backorder',
          lines: [
            {
              id: 'L1',
              item: 'mug',
              kind: 'inStock',
              details: {},
              fees: {},
              dates: { closing: null, release: null },
              marks: [],
              quantity: 2,
              price: 1_999,
              deposit: 0,
              depositRefundable: true,
              allowance: 0,
              credited: 0,
              waitedAtPlacement: 0,
              allocated: 2,
              cancelled: 0,
              returned: 0,
            },
          ],
          shipping: 500,
          plan: { upFront: 'full', onArrival: false },
          promised: { by: END_OF_WED_2026_11_25, clause: 'BACK-10' },
        },
      },
      'A backorder for $24.99 has been placed. Shipment is promised by the end of Wed 25 Nov 2026 (New York time) [BACK-10].',
    ],
    [
      { type: 'EstimateChanged', data: { at: SAT_2026_11_21, estimated: SAT_2026_11_21 } },
      'Shipment is now expected on Sat 21 Nov 2026, 10:00 (New York time).',
    ],
    [
      { type: 'SpecificationChanged', data: { at: SAT_2026_11_21, id: 's1', what: 'the lid is wood' } },
      'The product has changed: the lid is wood.',
    ],
    [
      {
        type: 'ConsentAsked',
        data: { at: SAT_2026_11_21, of: 'stock', consent: { by: END_OF_WED_2026_11_25, clause: 'T-2' } },
      },
      'The arrival of the goods is late, and the customer is asked to say whether to wait by the end of Wed 25 Nov 2026 (New York time) [T-2].',
      'The arrival of the goods is late, and you are asked to say whether to wait by the end of Wed 25 Nov 2026 (New York time) [T-2].',
    ],
    [
      {
        type: 'DelayAccepted',
        data: { at: SAT_2026_11_21, of: 'shipment', by: 'customer', due: { by: END_OF_WED_2026_11_25, clause: 'T-1' } },
      },
      'The customer has agreed to wait: the shipment is due by the end of Wed 25 Nov 2026 (New York time) [T-1].',
      'You have agreed to wait: the shipment is due by the end of Wed 25 Nov 2026 (New York time) [T-1].',
    ],
    [
      {
        type: 'DelayAccepted',
        data: { at: SAT_2026_11_21, of: 'preparation', by: 'silence', due: { by: END_OF_WED_2026_11_25, clause: 'T-1' } },
      },
      'The customer has not objected to waiting: the start of preparation is due by the end of Wed 25 Nov 2026 (New York time) [T-1].',
      'You have not objected to waiting: the start of preparation is due by the end of Wed 25 Nov 2026 (New York time) [T-1].',
    ],
    [
      {
        type: 'ObligationDated',
        data: { at: SAT_2026_11_21, owes: 'refund', id: 'refund-1', due: { by: END_OF_WED_2026_11_25, clause: 'XB-11' } },
      },
      'The shop’s calendar has been extended: the refund (refund-1) is due by the end of Wed 25 Nov 2026 (New York time) [XB-11].',
    ],
    [
      {
        type: 'ObligationDated',
        data: { at: SAT_2026_11_21, owes: 'returnWindow', id: null, due: { by: END_OF_WED_2026_11_25, clause: 'XB-14' } },
      },
      'The shop’s calendar has been extended: a return can be requested by the end of Wed 25 Nov 2026 (New York time) [XB-14].',
    ],
    [
      {
        type: 'ObligationDated',
        data: {
          at: SAT_2026_11_21,
          owes: 'shipment',
          id: null,
          due: { by: null, why: 'beyondCalendar', since: SAT_2026_11_21, clause: 'XB-2' },
        },
      },
      'The shop’s calendar has been extended: the shipment is due; the date is not known yet, because it lies beyond the shop’s calendar [XB-2].',
    ],
    [
      {
        type: 'ObligationMissed',
        data: { at: SAT_2026_11_21, owes: 'shipment', id: null, by: END_OF_WED_2026_11_25, clause: 'PRE-12' },
      },
      'The shipment was due by the end of Wed 25 Nov 2026 (New York time) and is recorded as late [PRE-12].',
    ],
    [
      {
        type: 'ObligationMissed',
        data: { at: SAT_2026_11_21, owes: 'refund', id: 'refund-1', by: SAT_2026_11_21, clause: 'XB-11' },
      },
      'The refund (refund-1) was due before Sat 21 Nov 2026, 10:00 (New York time) and is recorded as late [XB-11].',
    ],
    [
      { type: 'OrderClosed', data: { at: SAT_2026_11_21, outcome: 'completed', clause: 'XB-12', released: [] } },
      'The order is complete [XB-12].',
      'Your order is complete [XB-12].',
    ],
    [
      { type: 'OrderClosed', data: { at: SAT_2026_11_21, outcome: 'cancelled', clause: 'XB-12', released: [] } },
      'The order is cancelled [XB-12].',
      'Your order is cancelled [XB-12].',
    ],
    [
      { type: 'OrderClosed', data: { at: SAT_2026_11_21, outcome: 'returned', clause: 'XB-12', released: [] } },
      'Everything has been returned, and the order is closed [XB-12].',
      'Everything has been returned, and your order is closed [XB-12].',
    ],
    [
      {
        type: 'OrderClosed',
        data: { at: SAT_2026_11_21, outcome: 'expired', clause: 'XB-1', released: [{ line: 'L1', quantity: 2 }] },
      },
      'The order has expired, and 2 × L1 are available for other orders [XB-1].',
      'Your order has expired, and 2 × L1 are available for other orders [XB-1].',
    ],
    [
      {
        type: 'OrderClosed',
        data: { at: SAT_2026_11_21, outcome: 'expired', clause: 'XB-1', released: [{ line: 'L1', quantity: 1 }] },
      },
      'The order has expired, and 1 × L1 is available for other orders [XB-1].',
      'Your order has expired, and 1 × L1 is available for other orders [XB-1].',
    ],
    [
      {
        type: 'OrderClosed',
        data: {
          at: SAT_2026_11_21,
          outcome: 'expired',
          clause: 'XB-1',
          released: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
        },
      },
      'The order has expired, and 1 × L1 and 1 × L2 are available for other orders [XB-1].',
      'Your order has expired, and 1 × L1 and 1 × L2 are available for other orders [XB-1].',
    ],
    [
      { type: 'OrderReinstated', data: { at: SAT_2026_11_21, clause: 'XB-13' } },
      'The order has been reinstated [XB-13].',
      'Your order has been reinstated [XB-13].',
    ],
  ]))
