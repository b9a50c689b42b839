/** What single events make of a queue, also those that no decision would lead to. */
import { describe, expect, it } from 'vitest'
import { evolveQueue, initialQueue, type Queue, type QueueEvent } from '../../src/queue/index.ts'

const PLACE = { order: 'A', line: 'L1', since: 1, sequence: 0 }
const JOINED: QueueEvent = { type: 'QueueJoined', data: { at: 5, ...PLACE, quantity: 3, promised: null } }
const once = (...events: readonly QueueEvent[]): Queue => events.reduce(evolveQueue, initialQueue())

describe('an event', () => {
  it.each<readonly [string, readonly QueueEvent[], { waiting: number; shelf: number }]>([
    ['of joining', [JOINED], { waiting: 3, shelf: 0 }],
    ['of stock', [{ type: 'StockReceived', data: { at: 6, id: 'r', quantity: 4 } }], { waiting: 0, shelf: 4 }],
    ['of stock back', [{ type: 'StockReturned', data: { at: 6, id: 'r', quantity: 4 } }], { waiting: 0, shelf: 4 }],
    [
      'of what is shelved: it is there already',
      [{ type: 'UnitsShelved', data: { at: 6, quantity: 4, from: { what: 'receipt', id: 'r' } } }],
      { waiting: 0, shelf: 0 },
    ],
    [
      'of giving',
      [
        JOINED,
        { type: 'StockReceived', data: { at: 6, id: 'r', quantity: 4 } },
        { type: 'UnitsGiven', data: { at: 6, ...PLACE, quantity: 2, from: { what: 'receipt', id: 'r' } } },
      ],
      { waiting: 1, shelf: 2 },
    ],
    [
      'of leaving by somebody unknown',
      [
        JOINED,
        {
          type: 'QueueLeft',
          data: { at: 6, id: 'l', order: 'B', since: 1, sequence: 0, lines: [{ line: 'L1', quantity: 1, back: 0 }] },
        },
      ],
      { waiting: 3, shelf: 0 },
    ],
    [
      'of leaving',
      [
        JOINED,
        {
          type: 'QueueLeft',
          data: { at: 6, id: 'l', order: 'A', since: 1, sequence: 0, lines: [{ line: 'L1', quantity: 1, back: 0 }] },
        },
      ],
      { waiting: 2, shelf: 0 },
    ],
    [
      'of being rejected',
      [JOINED, { type: 'LineRejected', data: { at: 6, ...PLACE, quantity: 3, because: 'withdrawn' } }],
      { waiting: 0, shelf: 0 },
    ],
  ])('%s', (_, events, { waiting, shelf }) => {
    const queue = once(...events)
    expect([queue.entries.weight, queue.stock.shelf]).toEqual([waiting, shelf])
  })

  it('that is old does not turn the clock back', () => {
    expect(once(JOINED, { type: 'ItemWithdrawn', data: { at: 2 } })).toMatchObject({ at: 5, isWithdrawn: true })
  })

  it.each([{ type: 'QueueRenamed', data: { at: 6 } }, { type: 'QueueRenamed' }])(
    'that is unknown changes nothing: %j',
    (event) => {
      expect(evolveQueue(once(JOINED), event as never)).toEqual(once(JOINED))
    },
  )

  const R1 = { type: 'StockReceived', data: { at: 5, id: 'r', quantity: 4 } } as const
  const from = { what: 'receipt', id: 'r' } as const
  const left = (order: string, line: string, quantity: number, back: number): QueueEvent => ({
    type: 'QueueLeft',
    data: { at: 6, id: 'l', order, since: 1, sequence: 0, lines: [{ line, quantity, back }] },
  })
  it.each<readonly [string, QueueEvent]>([
    ['stock under an id that was answered', { type: 'StockReceived', data: { at: 6, id: 'r', quantity: 1 } }],
    ['stock that is not a quantity', { type: 'StockReceived', data: { at: 6, id: 's', quantity: 0.5 } }],
    ['stock below zero', { type: 'StockReturned', data: { at: 6, id: 's', quantity: -1 } }],
    ['more stock than can be counted', { type: 'StockReturned', data: { at: 6, id: 's', quantity: Number.MAX_SAFE_INTEGER } }],
    ['taking more than is on the shelf', { type: 'StockTaken', data: { at: 6, id: 't', quantity: 5 } }],
    ['giving more than is waited for', { type: 'UnitsGiven', data: { at: 6, ...PLACE, quantity: 4, from } }],
    ['giving to an entry that is not there', { type: 'UnitsGiven', data: { at: 6, ...PLACE, order: 'B', quantity: 1, from } }],
    ['joining again', { type: 'QueueJoined', data: { at: 6, ...PLACE, quantity: 1, promised: null } }],
    ['leaving with more than is there', left('A', 'L1', 4, 0)],
    ['leaving with units that were never given', left('A', 'L1', 3, 1)],
    ['leaving of an order that is not there', left('B', 'L1', 1, 0)],
    ['leaving of a line that is not there', left('A', 'L2', 1, 0)],
    ['rejecting other units than wait', { type: 'LineRejected', data: { at: 6, ...PLACE, quantity: 2, because: 'full' } }],
  ])('that does not fit changes nothing but the clock: %s', (_, event) => {
    const before = once(JOINED, R1)
    expect(evolveQueue(before, event)).toEqual({ ...before, at: 6 })
  })

  it('of leaving is taken whole, or not at all', () => {
    const lines = [
      { line: 'L1', quantity: 1, back: 0 },
      { line: 'L2', quantity: 1, back: 0 },
    ]
    const event: QueueEvent = { type: 'QueueLeft', data: { at: 6, id: 'l', order: 'A', since: 1, sequence: 0, lines } }
    expect(evolveQueue(once(JOINED), event)).toEqual({ ...once(JOINED), at: 6 })
  })

  it('of giving more than is on the shelf does not fit', () => {
    const event: QueueEvent = { type: 'UnitsGiven', data: { at: 6, ...PLACE, quantity: 1, from } }
    expect(evolveQueue(once(JOINED), event)).toEqual({ ...once(JOINED), at: 6 })
  })

  it('leaves the queue before it as it was', () => {
    const before = once(JOINED)
    evolveQueue(before, { type: 'LineRejected', data: { at: 6, ...PLACE, quantity: 3, because: 'withdrawn' } })
    expect(before).toEqual(once(JOINED))
  })
})
