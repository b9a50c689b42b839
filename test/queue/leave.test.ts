/** Who leaves, and what becomes of what it had. */
import { expect, it } from 'vitest'
import type { QueueCommand } from '../../src/queue/index.ts'
import { queueAfter } from './histories.ts'
import { type AnswerTable, asked, join, leave, once, receive, TWO_WAIT, WITHDRAW } from './support.ts'

const CASES: AnswerTable = [
  ['leaving', TWO_WAIT, leave('A', 2), 'granted: placeLeft | A left: 2, 0 back'],
  ['leaving with some', TWO_WAIT, leave('B', 1), 'granted: placeLeft | B left: 1, 0 back'],
  ['leaving when absent', TWO_WAIT, leave('C', 1), 'refused: notInQueue'],
  ['leaving with more than is wanted', TWO_WAIT, leave('A', 3), 'refused: moreThanWanted'],
  [
    'leaving with what was given meanwhile: the next in turn gets it',
    once(join('A', 2, 1), join('B', 3, 2), receive('r1', 1)),
    leave('A', 2),
    'granted: placeLeft, servedInTurn T-1, nobodyElseWaits T-2 | A left: 2, 1 back | 1 to B from leave leave-A',
  ],
  [
    'leaving bit by bit what was withdrawn: first what never came, then what had been given',
    once(join('A', 3, 1), receive('r1', 1), WITHDRAW, leave('A', 2, 'x')),
    leave('A', 1, 'y'),
    'granted: placeLeft, servedInTurn T-1, nobodyElseWaits T-2 | A left: 1, 1 back | 1 on the shelf from leave y',
  ],
  [
    'leaving by a clause',
    TWO_WAIT,
    {
      type: 'LeaveQueue',
      data: { at: 9, id: 'x', order: 'A', since: 1, sequence: 0, lines: [{ line: 'L1', quantity: 2 }], clause: 'T-4' },
    },
    'granted: placeLeft T-4 | A left: 2, 0 back',
  ],
  ['leaving what was withdrawn', once(join('A', 2, 1), WITHDRAW), leave('A', 2), 'granted: placeLeft | A left: 2, 0 back'],
  [
    'leaving without the number of its turn',
    TWO_WAIT,
    { type: 'LeaveQueue', data: { at: 9, id: 'x', order: 'A', since: 1, lines: [{ line: 'L1', quantity: 2 }] } as never },
    'refused: badTurn',
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
  expect(asked(queue, leaving)).toContain('A left: 1, 1 back; 1, 0 back | 1 to B from leave x')
})

it('a line named twice leaves with the sum', () => {
  const lines = [
    { line: 'L1', quantity: 1 },
    { line: 'L1', quantity: 1 },
  ]
  const queue = queueAfter([{ type: 'LeaveQueue', data: { at: 3, id: 'x', order: 'A', since: 1, sequence: 0, lines } }], TWO_WAIT)
  expect(queue.places.weight).toBe(3)
})

it('what some lines left with before is not repeated for others: the id is taken', () => {
  const line2: QueueCommand = { type: 'JoinQueue', data: { at: 1, order: 'A', line: 'L2', quantity: 1, since: 1, sequence: 0 } }
  const queue = once(join('A', 2, 1), line2, leave('A', 1, 'x'))
  const lines = [
    { line: 'L1', quantity: 1 },
    { line: 'L2', quantity: 1 },
  ]
  expect(asked(queue, leave('A', 1, 'x'))).toBe('granted: answeredBefore')
  expect(asked(queue, { type: 'LeaveQueue', data: { at: 9, id: 'x', order: 'A', since: 1, sequence: 0, lines } })).toBe(
    'refused: idIsTaken',
  )
})
