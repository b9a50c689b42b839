import { expect, it } from 'vitest'
import { marketplace } from '../../../src/preset/marketplace.ts'
import type { QueueEvent } from '../../../src/queue/index.ts'
import { queueEvents } from '../../../src/text/event/queue.ts'
import { explainQueueEvent } from '../../../src/text/explainQueueEvent.ts'
import { SAT_2026_11_21 as at } from '../support.ts'

const place = { at, order: 'A', line: 'L1', since: at, sequence: 0 }
const lot = { at, id: 'r1', quantity: 3 }

const ROWS: readonly (readonly [QueueEvent, string])[] = [
  [
    { type: 'QueueJoined', data: { ...place, quantity: 2, promised: null } },
    '2 × L1 of order A waits since Sat 21 Nov 2026, 10:00.',
  ],
  [
    {
      type: 'QueueLeft',
      data: {
        at,
        id: 'l1',
        order: 'A',
        since: at,
        sequence: 0,
        lines: [
          { line: 'L1', quantity: 2, back: 1 },
          { line: 'L2', quantity: 1, back: 0 },
        ],
      },
    },
    'Order A no longer wants 2 × L1, of which 1 can go to others and 1 × L2.',
  ],
  [{ type: 'StockReceived', data: lot }, '3 came in with receipt r1.'],
  [{ type: 'StockReturned', data: lot }, '3 came back with return r1.'],
  [
    { type: 'UnitsGiven', data: { ...place, quantity: 2, from: { what: 'receipt', id: 'r1' } } },
    '2 × L1 of order A is there, from receipt r1.',
  ],
  [
    { type: 'UnitsGiven', data: { ...place, quantity: 2, from: { what: 'return', id: 'x' } } },
    '2 × L1 of order A is there, from return x.',
  ],
  [
    { type: 'UnitsGiven', data: { ...place, quantity: 2, from: { what: 'leave', id: 'x' } } },
    '2 × L1 of order A is there, given up with x.',
  ],
  [
    { type: 'UnitsGiven', data: { ...place, quantity: 2, from: { what: 'shelf', id: '1' } } },
    '2 × L1 of order A is there, from the shelf.',
  ],
  [
    { type: 'UnitsShelved', data: { at, quantity: 1, from: { what: 'receipt', id: 'r1' } } },
    '1 goes on the shelf, from receipt r1.',
  ],
  [{ type: 'UnitsShelved', data: { at, quantity: 2, from: { what: 'return', id: 'x' } } }, '2 go on the shelf, from return x.'],
  [{ type: 'StockTaken', data: { at, id: 'A/placed/5', quantity: 1 } }, '1 is taken from the shelf for A/placed/5.'],
  [{ type: 'StockTaken', data: { at, id: 't1', quantity: 2 } }, '2 are taken from the shelf for t1.'],
  [
    { type: 'LineRejected', data: { ...place, quantity: 2, because: 'withdrawn' } },
    '2 × L1 of order A is turned away, since no more of the item is to come.',
  ],
  [
    { type: 'LineRejected', data: { ...place, quantity: 2, because: 'full' } },
    '2 × L1 of order A is turned away, since too many wait.',
  ],
  [{ type: 'ItemWithdrawn', data: { at } }, 'The item is withdrawn: no more of it is to come.'],
]

it('tells every event of a queue', () => {
  expect([...new Set(ROWS.map(([{ type }]) => type))].sort()).toEqual(Object.keys(queueEvents).sort())
})

it.each(ROWS.map(([event, words]) => [words, event] as const))('%s', (words, event) => {
  expect(explainQueueEvent(marketplace, event)).toBe(words)
})
