import { describe } from 'vitest'
import { queueEvents } from '../../../../src/text/english/event/queue.ts'
import { readsQueueEvents, SAT_2026_11_21 } from '../../support.ts'

describe('queueEvents', () =>
  readsQueueEvents(queueEvents, [
    [
      {
        type: 'QueueJoined',
        data: { at: SAT_2026_11_21, order: 'A', line: 'L1', since: SAT_2026_11_21, sequence: 0, quantity: 2, promised: null },
      },
      'Order A has been in the queue for 2 × L1 since Sat 21 Nov 2026, 10:00 (New York time).',
    ],
    [
      {
        type: 'QueueJoined',
        data: { at: SAT_2026_11_21, order: 'A', line: 'L1', since: SAT_2026_11_21, sequence: 0, quantity: 1, promised: null },
      },
      'Order A has been in the queue for 1 × L1 since Sat 21 Nov 2026, 10:00 (New York time).',
    ],
    [
      {
        type: 'QueueLeft',
        data: {
          at: SAT_2026_11_21,
          id: 'l1',
          order: 'A',
          since: SAT_2026_11_21,
          sequence: 0,
          lines: [
            { line: 'L1', quantity: 2, back: 1 },
            { line: 'L2', quantity: 1, back: 0 },
          ],
        },
      },
      'Order A no longer wants 2 × L1 (1 of which is available for other orders) and 1 × L2.',
    ],
    [
      {
        type: 'QueueLeft',
        data: {
          at: SAT_2026_11_21,
          id: 'l1',
          order: 'A',
          since: SAT_2026_11_21,
          sequence: 0,
          lines: [{ line: 'L1', quantity: 3, back: 2 }],
        },
      },
      'Order A no longer wants 3 × L1 (2 of which are available for other orders).',
    ],
    [{ type: 'StockReceived', data: { at: SAT_2026_11_21, id: 'r1', quantity: 3 } }, '3 units have been received (r1).'],
    [{ type: 'StockReceived', data: { at: SAT_2026_11_21, id: 'r1', quantity: 1 } }, '1 unit has been received (r1).'],
    [{ type: 'StockReturned', data: { at: SAT_2026_11_21, id: 'r1', quantity: 3 } }, '3 units have been returned to stock (r1).'],
    [{ type: 'StockReturned', data: { at: SAT_2026_11_21, id: 'r1', quantity: 1 } }, '1 unit has been returned to stock (r1).'],
    [
      {
        type: 'UnitsGiven',
        data: {
          at: SAT_2026_11_21,
          order: 'A',
          line: 'L1',
          since: SAT_2026_11_21,
          sequence: 0,
          quantity: 2,
          from: { what: 'receipt', id: 'r1' },
        },
      },
      '2 × L1 of order A have been allocated from the receipt (r1).',
    ],
    [
      {
        type: 'UnitsGiven',
        data: {
          at: SAT_2026_11_21,
          order: 'A',
          line: 'L1',
          since: SAT_2026_11_21,
          sequence: 0,
          quantity: 2,
          from: { what: 'return', id: 'x' },
        },
      },
      '2 × L1 of order A have been allocated from the return (x).',
    ],
    [
      {
        type: 'UnitsGiven',
        data: {
          at: SAT_2026_11_21,
          order: 'A',
          line: 'L1',
          since: SAT_2026_11_21,
          sequence: 0,
          quantity: 2,
          from: { what: 'leave', id: 'x' },
        },
      },
      '2 × L1 of order A have been allocated from an order that left the queue (x).',
    ],
    [
      {
        type: 'UnitsGiven',
        data: {
          at: SAT_2026_11_21,
          order: 'A',
          line: 'L1',
          since: SAT_2026_11_21,
          sequence: 0,
          quantity: 2,
          from: { what: 'shelf', id: '1' },
        },
      },
      '2 × L1 of order A have been allocated from the shelf.',
    ],
    [
      {
        type: 'UnitsGiven',
        data: {
          at: SAT_2026_11_21,
          order: 'A',
          line: 'L1',
          since: SAT_2026_11_21,
          sequence: 0,
          quantity: 1,
          from: { what: 'receipt', id: 'r1' },
        },
      },
      '1 × L1 of order A has been allocated from the receipt (r1).',
    ],
    [
      { type: 'UnitsShelved', data: { at: SAT_2026_11_21, quantity: 1, from: { what: 'receipt', id: 'r1' } } },
      '1 unit goes on the shelf from the receipt (r1).',
    ],
    [
      { type: 'UnitsShelved', data: { at: SAT_2026_11_21, quantity: 2, from: { what: 'return', id: 'x' } } },
      '2 units go on the shelf from the return (x).',
    ],
    [
      { type: 'StockTaken', data: { at: SAT_2026_11_21, id: 'A/placed/5', quantity: 1 } },
      '1 unit has been taken from the shelf (A/placed/5).',
    ],
    [{ type: 'StockTaken', data: { at: SAT_2026_11_21, id: 't1', quantity: 2 } }, '2 units have been taken from the shelf (t1).'],
    [
      {
        type: 'LineRejected',
        data: {
          at: SAT_2026_11_21,
          order: 'A',
          line: 'L1',
          since: SAT_2026_11_21,
          sequence: 0,
          quantity: 2,
          because: 'withdrawn',
        },
      },
      '2 × L1 of order A have been turned away, because no more units of the item will arrive.',
    ],
    [
      {
        type: 'LineRejected',
        data: { at: SAT_2026_11_21, order: 'A', line: 'L1', since: SAT_2026_11_21, sequence: 0, quantity: 2, because: 'full' },
      },
      '2 × L1 of order A have been turned away, because the queue is full.',
    ],
    [
      {
        type: 'LineRejected',
        data: { at: SAT_2026_11_21, order: 'A', line: 'L1', since: SAT_2026_11_21, sequence: 0, quantity: 1, because: 'full' },
      },
      '1 × L1 of order A has been turned away, because the queue is full.',
    ],
    [{ type: 'ItemWithdrawn', data: { at: SAT_2026_11_21 } }, 'The item has been withdrawn; no more units of it will arrive.'],
  ]))
