import { describe } from 'vitest'
import { queueCommands } from '../../../../src/text/english/command/queue.ts'
import { readsQueueCommands, SAT_2026_11_21 } from '../../support.ts'

describe('queueCommands', () =>
  readsQueueCommands(queueCommands, [
    [
      {
        type: 'JoinQueue',
        data: { at: SAT_2026_11_21, order: 'A', since: SAT_2026_11_21, sequence: 0, line: 'L1', quantity: 1 },
      },
      'Order A joins the queue for 1 × L1.',
    ],
    [
      {
        type: 'JoinQueue',
        data: { at: SAT_2026_11_21, order: 'A', since: SAT_2026_11_21, sequence: 0, line: 'L1', quantity: 2 },
      },
      'Order A joins the queue for 2 × L1.',
    ],
    [
      {
        type: 'LeaveQueue',
        data: {
          at: SAT_2026_11_21,
          order: 'A',
          since: SAT_2026_11_21,
          sequence: 0,
          id: 'l1',
          lines: [{ line: 'L1', quantity: 1 }],
        },
      },
      'Order A leaves the queue for 1 × L1.',
    ],
    [
      {
        type: 'LeaveQueue',
        data: {
          at: SAT_2026_11_21,
          order: 'A',
          since: SAT_2026_11_21,
          sequence: 0,
          id: 'l1',
          lines: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
        },
      },
      'Order A leaves the queue for 1 × L1 and 1 × L2.',
    ],
    [{ type: 'ReceiveStock', data: { at: SAT_2026_11_21, id: 'r1', quantity: 1 } }, '1 unit is received (r1).'],
    [{ type: 'ReceiveStock', data: { at: SAT_2026_11_21, id: 'r1', quantity: 3 } }, '3 units are received (r1).'],
    [{ type: 'ReturnStock', data: { at: SAT_2026_11_21, id: 'r1', quantity: 1 } }, '1 unit is returned to stock (r1).'],
    [{ type: 'ReturnStock', data: { at: SAT_2026_11_21, id: 'r1', quantity: 3 } }, '3 units are returned to stock (r1).'],
    [{ type: 'TakeStock', data: { at: SAT_2026_11_21, id: 'r1', quantity: 1 } }, '1 unit is taken from the shelf (r1).'],
    [{ type: 'TakeStock', data: { at: SAT_2026_11_21, id: 'r1', quantity: 3 } }, '3 units are taken from the shelf (r1).'],
    [{ type: 'WithdrawItem', data: { at: SAT_2026_11_21 } }, 'The item is withdrawn.'],
  ]))
