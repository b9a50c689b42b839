/** Which orders may leave, and what becomes of the units that they had. */
import { describe, expect, it } from 'vitest'
import { decideQueue, type QueueCommand } from '../../src/queue/index.ts'
import { queueAfter } from './histories.ts'
import { type AnswerTable, asked, join, leave, once, receive, TWO_WAIT, WITHDRAW } from './support.ts'

const CASES: AnswerTable = [
  ['leaving', TWO_WAIT, leave('A', 2), 'granted: queueLeft | A left: 2, 0 back'],
  ['leaving with some', TWO_WAIT, leave('B', 1), 'granted: queueLeft | B left: 1, 0 back'],
  ['leaving when absent', TWO_WAIT, leave('C', 1), 'refused: notInQueue'],
  ['leaving with more than is wanted', TWO_WAIT, leave('A', 3), 'refused: moreThanWanted'],
  [
    'leaving with what was given in the meantime: the next entry gets it',
    once(join('A', 2, 1), join('B', 3, 2), receive('r1', 1)),
    leave('A', 2),
    'granted: queueLeft, firstComeFirstServed T-1, nobodyElseWaits T-2 | A left: 2, 1 back | 1 to B from leave A/L1/1/0/leave-A',
  ],
  [
    'leaving bit by bit what was withdrawn: first what never came, then what had been given',
    once(join('A', 3, 1), receive('r1', 1), WITHDRAW, leave('A', 2, 'x')),
    leave('A', 1, 'y'),
    'granted: queueLeft, firstComeFirstServed T-1, nobodyElseWaits T-2 | A left: 1, 1 back | 1 on the shelf from leave A/L1/1/0/y',
  ],
  [
    'leaving with several lines, each of which is wrong in its own way',
    TWO_WAIT,
    {
      type: 'LeaveQueue',
      data: {
        at: 9,
        id: 'x',
        order: 'A',
        since: 1,
        sequence: 0,
        lines: [
          { line: 'L1', quantity: 3 },
          { line: 'L2', quantity: 1 },
        ],
      },
    },
    'refused: moreThanWanted, notInQueue',
  ],
  [
    'leaving by a clause',
    TWO_WAIT,
    {
      type: 'LeaveQueue',
      data: { at: 9, id: 'x', order: 'A', since: 1, sequence: 0, lines: [{ line: 'L1', quantity: 2 }], clause: 'T-4' },
    },
    'granted: queueLeft T-4 | A left: 2, 0 back',
  ],
  ['leaving what was withdrawn', once(join('A', 2, 1), WITHDRAW), leave('A', 2), 'granted: queueLeft | A left: 2, 0 back'],
  [
    'leaving without the number of its key',
    TWO_WAIT,
    { type: 'LeaveQueue', data: { at: 9, id: 'x', order: 'A', since: 1, lines: [{ line: 'L1', quantity: 2 }] } as never },
    'refused: badKey',
  ],
  [
    'no line named',
    TWO_WAIT,
    { type: 'LeaveQueue', data: { at: 9, id: 'x', order: 'A', since: 1, sequence: 0, lines: [] } },
    'refused: noUnitsNamed',
  ],
]

it.each(CASES)('%s', (_, queue, command, answer) => expect(asked(queue, command)).toBe(answer))

it('an order that leaves whole is not served by its own units, whichever of its lines had them', () => {
  const one = (line: string): QueueCommand => ({
    type: 'JoinQueue',
    data: { at: 1, order: 'A', line, quantity: 1, since: 1, sequence: 0 },
  })
  const queue = once(one('L1'), one('L2'), join('B', 1, 2), receive('r1', 1))
  const lines = [
    { line: 'L1', quantity: 1 },
    { line: 'L2', quantity: 1 },
  ]
  const leaving: QueueCommand = { type: 'LeaveQueue', data: { at: 3, id: 'x', order: 'A', since: 1, sequence: 0, lines } }
  expect(asked(queue, leaving)).toContain('A left: 1, 1 back; 1, 0 back | 1 to B from leave A/L1/1/0/x')
})

it('a line named twice leaves with the sum', () => {
  const lines = [
    { line: 'L1', quantity: 1 },
    { line: 'L1', quantity: 1 },
  ]
  const queue = queueAfter([{ type: 'LeaveQueue', data: { at: 3, id: 'x', order: 'A', since: 1, sequence: 0, lines } }], TWO_WAIT)
  expect(queue.entries.weight).toBe(3)
})

it('a leave of some lines is not repeated for others: its id is already used', () => {
  const line2: QueueCommand = { type: 'JoinQueue', data: { at: 1, order: 'A', line: 'L2', quantity: 1, since: 1, sequence: 0 } }
  const queue = once(join('A', 2, 1), line2, leave('A', 1, 'x'))
  const lines = [
    { line: 'L1', quantity: 1 },
    { line: 'L2', quantity: 1 },
  ]
  expect(asked(queue, leave('A', 1, 'x'))).toBe('granted: answeredBefore')
  expect(asked(queue, { type: 'LeaveQueue', data: { at: 9, id: 'x', order: 'A', since: 1, sequence: 0, lines } })).toBe(
    'refused: idAlreadyUsed',
  )
})

describe('units that come free say which leave they come from: no two leaves are one source', () => {
  const of = (order: string, line: string, since: number, sequence = 0) => ({ order, line, since, sequence })
  type Leaver = ReturnType<typeof of>
  const both = (one: Leaver, other: Leaver, id: string, otherId: string): readonly string[] => {
    const joining = (who: Leaver): QueueCommand => ({ type: 'JoinQueue', data: { at: 1, ...who, quantity: 1 } })
    const leaving = ({ line, ...key }: Leaver, id: string): QueueCommand => ({
      type: 'LeaveQueue',
      data: { at: 9, id, ...key, lines: [{ line, quantity: 1 }] },
    })
    const queue = queueAfter([joining(one), joining(other), receive('r1', 2), join('Z', 2, 99)])
    const first = leaving(one, id)
    return [decideQueue({}, queue, first), decideQueue({}, queueAfter([first], queue), leaving(other, otherId))]
      .flatMap(({ events }) => events)
      .flatMap((event) => (event.type === 'UnitsGiven' ? [event.data.from.id] : []))
  }

  it.each<readonly [string, Leaver, Leaver, string, string]>([
    ['two orders', of('B', 'L1', 1), of('C', 'L1', 1), 'x', 'x'],
    ['two lines of an order', of('B', 'L1', 1), of('B', 'L2', 1), 'x', 'x'],
    ['two waits of an order', of('B', 'L1', 1), of('B', 'L1', 2), 'x', 'x'],
    ['two waits that differ by their number', of('B', 'L1', 1), of('B', 'L1', 1, 1), 'x', 'x'],
    ['two orders and two ids', of('B', 'L1', 1), of('C', 'L1', 1), 'x', 'y'],
    ['ids that look alike when joined', of('B', 'L1/1/0/L2', 1), of('B/L1/1/0', 'L2', 1), 'x', 'x'],
    ['an order called like a leaving of another', of('B', 'L1', 1), of('B/L1/1/0', 'L2', 1), 'L2/1/0/x', 'x'],
    ['a line called like a leaving of another', of('B', 'L1', 1), of('B', 'L1/1/0', 2), '2/0/x', 'x'],
    ['ids that look alike when escaped', of('B/', 'L1', 1), of('B~1', 'L1', 1), 'x', 'x'],
  ])('%s', (_, one, other, id, otherId) => {
    const sources = both(one, other, id, otherId)
    expect([sources.length, new Set(sources).size]).toEqual([2, 2])
  })
})

const leavingWith = (more: object): QueueCommand =>
  ({
    type: 'LeaveQueue',
    data: { at: 9, id: 'x', order: 'A', since: 1, sequence: 0, lines: [{ line: 'L1', quantity: 1 }], ...more },
  }) as never

it.each([
  { sequence: 0n },
  { since: 1n },
  { since: null },
  {
    sequence: {
      valueOf: () => {
        throw new Error('asked')
      },
    },
  },
])('a key that is not one is refused, whatever stands there: %o', (key) =>
  expect(asked(TWO_WAIT, leavingWith(key))).toBe('refused: badKey'),
)

it.each([-3, 1.5, null, undefined, '2', 5n])('a quantity that is not valid is shown as it was sent: %s', (quantity) => {
  const lines = [
    { line: 'L1', quantity: 1 },
    { line: 'L1', quantity },
    { line: 'L1', quantity: 1 },
  ]
  expect(decideQueue({}, TWO_WAIT, leavingWith({ lines })).because).toEqual([
    { code: 'badQuantity', clause: null, facts: { quantity } },
  ])
})

it('everything that is wrong with numbers is said at once', () => {
  const lines = [
    { line: 'L1', quantity: 0 },
    { line: 'L9', quantity: -1 },
  ]
  expect(asked(TWO_WAIT, leavingWith({ lines, since: 0.5 }))).toBe('refused: badQuantity, badQuantity, badKey')
})
