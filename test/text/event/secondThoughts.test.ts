import { describe } from 'vitest'
import { secondThoughtEvents } from '../../../src/text/event/secondThoughts.ts'
import { END_OF_WED_2026_11_25, SAT_2026_11_21, tellsEvents } from '../support.ts'

describe('secondThoughtEvents', () =>
  tellsEvents(secondThoughtEvents, [
    [
      {
        type: 'CancellationRequested',
        data: {
          at: SAT_2026_11_21,
          application: { id: 'c1', lines: [{ line: 'L1', quantity: 1 }], asks: 'shop', clause: 'XB-2' },
        },
      },
      'The cancellation request c1 is put to the shop [XB-2].',
    ],
    [
      {
        type: 'CancellationRequested',
        data: {
          at: SAT_2026_11_21,
          application: { id: 'c1', lines: [{ line: 'L1', quantity: 1 }], asks: 'carrier', clause: 'XB-2' },
        },
      },
      'The cancellation request c1 is put to the carrier [XB-2].',
    ],
    [
      { type: 'CancellationDenied', data: { at: SAT_2026_11_21, id: 'c1', by: 'shop' } },
      'The shop has turned down the cancellation request c1.',
    ],
    [
      { type: 'CancellationDenied', data: { at: SAT_2026_11_21, id: 'c1', by: 'carrier' } },
      'The carrier has turned down the cancellation request c1.',
    ],
    [
      { type: 'CancellationDenied', data: { at: SAT_2026_11_21, id: 'c1', by: 'shipment' } },
      'The parcel leaves, which answers the cancellation request c1 with no.',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [{ line: 'L1', quantity: 1 }],
          ending: 'customerCancels',
          clause: 'MKT-5',
          released: [{ line: 'L1', quantity: 1 }],
        },
      },
      '1 × L1 is cancelled by the customer, and 1 × L1 can go to others [MKT-5].',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [{ line: 'L1', quantity: 1 }],
          ending: 'specificationChanges',
          clause: null,
          released: [],
        },
      },
      '1 × L1 is cancelled by the customer, because it was changed.',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [{ line: 'L1', quantity: 1 }],
          ending: 'shopCancels',
          clause: null,
          released: [],
        },
      },
      '1 × L1 is cancelled by the shop.',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [{ line: 'L1', quantity: 1 }],
          ending: 'unavailable',
          clause: null,
          released: [],
        },
      },
      '1 × L1 is cancelled by the shop, which cannot supply it.',
    ],
    [
      {
        type: 'ReturnRequested',
        data: {
          at: SAT_2026_11_21,
          return: {
            id: 'r1',
            lines: [{ line: 'L1', quantity: 1 }],
            condition: 'opened',
            reason: 'changedMind',
            agreed: false,
            back: null,
            cameBack: null,
          },
        },
      },
      'Return r1 has begun, of 1 × L1, opened.',
    ],
    [
      { type: 'ReturnAgreed', data: { at: SAT_2026_11_21, id: 'r1', back: { by: END_OF_WED_2026_11_25, clause: 'XB-14' } } },
      'Return r1 is agreed [XB-14].',
    ],
    [
      { type: 'GoodsCameBack', data: { at: SAT_2026_11_21, condition: 'unopened', carriage: 0, return: null } },
      'The parcel is back, unopened.',
    ],
    [
      { type: 'GoodsCameBack', data: { at: SAT_2026_11_21, condition: 'opened', carriage: 0, return: 'r1' } },
      'The goods of return r1 are back, opened.',
    ],
    [
      {
        type: 'ReturnEnded',
        data: { at: SAT_2026_11_21, id: 'r1', how: 'denied', lines: [{ line: 'L1', quantity: 1 }], credits: [], window: null },
      },
      'Return r1 has been turned down.',
    ],
    [
      {
        type: 'ReturnEnded',
        data: { at: SAT_2026_11_21, id: 'r1', how: 'lapsed', lines: [{ line: 'L1', quantity: 1 }], credits: [], window: null },
      },
      'Return r1 has ended: the goods did not come back in time.',
    ],
    [
      {
        type: 'ReturnEnded',
        data: { at: SAT_2026_11_21, id: 'r1', how: 'received', lines: [{ line: 'L1', quantity: 1 }], credits: [], window: null },
      },
      'Return r1 has been received and credited.',
    ],
    [
      {
        type: 'ReturnEnded',
        data: { at: SAT_2026_11_21, id: null, how: 'received', lines: [{ line: 'L1', quantity: 1 }], credits: [], window: null },
      },
      'The parcel has been received and credited.',
    ],
  ]))
