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
      'of being turned away',
      [JOINED, { type: 'TurnedAway', data: { at: 6, ...PLACE, quantity: 3, because: 'withdrawn' } }],
      { waiting: 0, shelf: 0 },
    ],
  ])('%s', (_, events, { waiting, shelf }) => {
    const queue = once(...events)
    expect([queue.places.weight, queue.stock.shelf]).toEqual([waiting, shelf])
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

  it('leaves the queue before it as it was', () => {
    const before = once(JOINED)
    evolveQueue(before, { type: 'TurnedAway', data: { at: 6, ...PLACE, quantity: 3, because: 'withdrawn' } })
    expect(before).toEqual(once(JOINED))
  })
})
