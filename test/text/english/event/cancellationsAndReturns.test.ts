import { describe } from 'vitest'
import { cancellationsAndReturns } from '../../../../src/text/english/event/cancellationsAndReturns.ts'
import { anEnding, aPart } from '../../../support/sales.ts'
import { END_OF_WED_2026_11_25, readsEvents, SAT_2026_11_21 } from '../../support.ts'

const ONE = [{ line: 'L1', quantity: 1 }]
const SEVERAL = [
  { line: 'L1', quantity: 1 },
  { line: 'L2', quantity: 1 },
]

describe('cancellationsAndReturns', () =>
  readsEvents(cancellationsAndReturns, [
    [
      {
        type: 'CancellationRequested',
        data: {
          at: SAT_2026_11_21,
          application: { id: 'c1', parts: [aPart({ lines: ONE, asks: 'shop', clause: 'XB-2' })] },
        },
      },
      'The cancellation request (c1) has been passed to the shop [XB-2].',
    ],
    [
      {
        type: 'CancellationRequested',
        data: {
          at: SAT_2026_11_21,
          application: { id: 'c1', parts: [aPart({ lines: ONE, asks: 'carrier', clause: 'XB-2' })] },
        },
      },
      'The cancellation request (c1) has been passed to the carrier [XB-2].',
    ],
    [
      {
        type: 'CancellationRequested',
        data: {
          at: SAT_2026_11_21,
          application: {
            id: 'c1',
            parts: [
              aPart({ lines: SEVERAL, asks: 'seller', clause: 'XB-2' }),
              aPart({ lines: ONE, asks: 'maker', clause: 'XB-3' }),
              aPart({ lines: ONE, asks: 'seller', clause: 'XB-4' }),
            ],
          },
        },
      },
      'The cancellation request (c1) has been passed to the seller and the manufacturer [XB-2].',
    ],
    [
      { type: 'CancellationDenied', data: { at: SAT_2026_11_21, id: 'c1', by: 'shop' } },
      'The shop has declined the cancellation request (c1).',
    ],
    [
      { type: 'CancellationDenied', data: { at: SAT_2026_11_21, id: 'c1', by: 'carrier' } },
      'The carrier has declined the cancellation request (c1).',
    ],
    [
      { type: 'CancellationDenied', data: { at: SAT_2026_11_21, id: 'c1', by: 'silence' } },
      'The cancellation request (c1) has not been answered in time and counts as declined.',
    ],
    [
      { type: 'CancellationDenied', data: { at: SAT_2026_11_21, id: 'c1', by: 'shipment' } },
      'The parcel has shipped, so the cancellation request (c1) is declined.',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [{ line: 'L1', quantity: 1 }],
          ending: anEnding(),
          clause: 'MKT-5',
          released: [{ line: 'L1', quantity: 1 }],
        },
      },
      '1 × L1 has been cancelled at the customer’s request. It is available for other orders [MKT-5].',
      '1 × L1 has been cancelled at your request. It is available for other orders [MKT-5].',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [{ line: 'L1', quantity: 1 }],
          ending: anEnding({ by: 'shop' }),
          clause: null,
          released: [],
        },
      },
      '1 × L1 has been cancelled by the shop.',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [{ line: 'L1', quantity: 1 }],
          ending: anEnding({ by: 'shop', because: 'unavailability' }),
          clause: null,
          released: [],
        },
      },
      '1 × L1 has been cancelled by the shop, which cannot supply it.',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
          ending: anEnding(),
          clause: null,
          released: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
        },
      },
      '1 × L1 and 1 × L2 have been cancelled at the customer’s request. They are available for other orders.',
      '1 × L1 and 1 × L2 have been cancelled at your request. They are available for other orders.',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
          ending: anEnding({ by: 'shop' }),
          clause: null,
          released: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
        },
      },
      '1 × L1 and 1 × L2 have been cancelled by the shop. They are available for other orders.',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
          ending: anEnding({ by: 'shop', because: 'unavailability' }),
          clause: null,
          released: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
        },
      },
      '1 × L1 and 1 × L2 have been cancelled by the shop, which cannot supply them. They are available for other orders.',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [{ line: 'L1', quantity: 2 }],
          ending: anEnding({ by: 'shop', because: 'unavailability' }),
          clause: null,
          released: [],
        },
      },
      '2 × L1 have been cancelled by the shop, which cannot supply them.',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [{ line: 'L1', quantity: 2 }],
          ending: anEnding(),
          clause: 'MKT-5',
          released: [{ line: 'L1', quantity: 1 }],
        },
      },
      '2 × L1 have been cancelled at the customer’s request, and 1 × L1 is available for other orders [MKT-5].',
      '2 × L1 have been cancelled at your request, and 1 × L1 is available for other orders [MKT-5].',
    ],
    [
      {
        type: 'UnitsCancelled',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [
            { line: 'L1', quantity: 2 },
            { line: 'L2', quantity: 3 },
          ],
          ending: anEnding(),
          clause: 'MKT-5',
          released: [{ line: 'L1', quantity: 2 }],
        },
      },
      '2 × L1 and 3 × L2 have been cancelled at the customer’s request, and 2 × L1 are available for other orders [MKT-5].',
      '2 × L1 and 3 × L2 have been cancelled at your request, and 2 × L1 are available for other orders [MKT-5].',
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
      'A return of 1 × L1, opened, has been requested (r1).',
    ],
    [
      {
        type: 'ReturnRequested',
        data: {
          at: SAT_2026_11_21,
          return: {
            id: 'r1',
            lines: [
              { line: 'L1', quantity: 1 },
              { line: 'L2', quantity: 1 },
            ],
            condition: 'opened',
            reason: 'changedMind',
            agreed: false,
            back: null,
            cameBack: null,
          },
        },
      },
      'A return of 1 × L1 and 1 × L2, opened, has been requested (r1).',
    ],
    [
      { type: 'ReturnAgreed', data: { at: SAT_2026_11_21, id: 'r1', back: { by: END_OF_WED_2026_11_25, clause: 'XB-14' } } },
      'The return (r1) has been agreed [XB-14].',
    ],
    [
      { type: 'GoodsCameBack', data: { at: SAT_2026_11_21, condition: 'unopened', carriage: 0, return: null } },
      'The parcel has come back unopened.',
    ],
    [
      { type: 'GoodsCameBack', data: { at: SAT_2026_11_21, condition: 'opened', carriage: 0, return: 'r1' } },
      'The goods of the return (r1) have come back opened.',
    ],
    [
      {
        type: 'ReturnEnded',
        data: { at: SAT_2026_11_21, id: 'r1', how: 'denied', lines: [{ line: 'L1', quantity: 1 }], credits: [], window: null },
      },
      'The return (r1) has been declined.',
    ],
    [
      {
        type: 'ReturnEnded',
        data: { at: SAT_2026_11_21, id: 'r1', how: 'lapsed', lines: [{ line: 'L1', quantity: 1 }], credits: [], window: null },
      },
      'The return (r1) has lapsed, because the goods did not come back in time.',
    ],
    [
      {
        type: 'ReturnEnded',
        data: { at: SAT_2026_11_21, id: 'r1', how: 'received', lines: [{ line: 'L1', quantity: 1 }], credits: [], window: null },
      },
      'The return (r1) has been received and credited.',
    ],
    [
      {
        type: 'ReturnEnded',
        data: { at: SAT_2026_11_21, id: null, how: 'received', lines: [{ line: 'L1', quantity: 1 }], credits: [], window: null },
      },
      'The returned parcel has been received and credited.',
    ],
  ]))
