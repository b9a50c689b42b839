import { describe } from 'vitest'
import { worldCommands } from '../../../../src/text/english/command/world.ts'
import { readsCommands, SAT_2026_11_21 } from '../../support.ts'

describe('worldCommands', () =>
  readsCommands(worldCommands, [
    [{ type: 'RecordPayment', data: { at: SAT_2026_11_21, id: 'p1', amount: 2_499 } }, 'A payment of $24.99 is received (p1).'],
    [{ type: 'RecordRefund', data: { at: SAT_2026_11_21, id: 'b1', amount: 2_499 } }, 'A refund of $24.99 is paid (b1).'],
    [
      { type: 'RecordAllocation', data: { at: SAT_2026_11_21, id: 'a1', lines: [{ line: 'L1', quantity: 1 }] } },
      'Stock arrives for the order: 1 × L1 (a1).',
      'Stock arrives for your order: 1 × L1 (a1).',
    ],
    [
      {
        type: 'RecordAllocation',
        data: {
          at: SAT_2026_11_21,
          id: 'a1',
          lines: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
        },
      },
      'Stock arrives for the order: 1 × L1 and 1 × L2 (a1).',
      'Stock arrives for your order: 1 × L1 and 1 × L2 (a1).',
    ],
    [{ type: 'RecordDelivery', data: { at: SAT_2026_11_21 } }, 'The parcel is delivered.'],
    [{ type: 'RecordGoodsBack', data: { at: SAT_2026_11_21, condition: 'unopened' } }, 'The parcel comes back unopened.'],
    [
      { type: 'RecordGoodsBack', data: { at: SAT_2026_11_21, condition: 'unopened', reason: 'shopsFault' } },
      'The parcel comes back unopened, because the shop is at fault.',
    ],
    [
      { type: 'RecordGoodsBack', data: { at: SAT_2026_11_21, return: 'r1', condition: 'opened', carriage: 1_250 } },
      'The goods of the return (r1) come back opened. Return shipping cost $12.50.',
    ],
    [{ type: 'PassTime', data: { at: SAT_2026_11_21 } }, 'Time passes.'],
  ]))
