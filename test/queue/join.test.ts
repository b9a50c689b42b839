/** Which lines may wait, and what they get at once. */
import { expect, it } from 'vitest'
import { decideQueue } from '../../src/queue/index.ts'
import { queueAfter } from './histories.ts'
import { type AnswerTable, asked, join, leave, once, receive, TWO_WAIT, WITHDRAW } from './support.ts'

const CASES: AnswerTable = [
  ['a first place', once(), join('A', 2, 1), 'granted: queueJoined T-1 | QueueJoined'],
  [
    'an order that finds enough on the shelf',
    once(receive('r1', 5)),
    join('A', 2, 1),
    'granted: queueJoined T-1 | QueueJoined | 2 to A from shelf 1',
  ],
  [
    'an order that finds less on the shelf',
    once(receive('r1', 1)),
    join('A', 2, 1),
    'granted: queueJoined T-1 | QueueJoined | 1 to A from shelf 1',
  ],
  [
    'an order that was promised a date',
    once(),
    join('A', 2, 1, { promised: 9 }),
    'granted: queueJoined T-1, promiseStays T-5 | QueueJoined',
  ],
  ['joining twice', TWO_WAIT, join('A', 2, 1), 'granted: answeredBefore'],
  ['joining twice, with other units', TWO_WAIT, join('A', 3, 1), 'refused: idAlreadyUsed'],
  ['joining as of before: another wait of the same order', TWO_WAIT, join('A', 2, 0), 'granted: queueJoined T-1 | QueueJoined'],
  [
    'joining anew, once served',
    once(join('A', 2, 1), receive('r1', 2)),
    join('A', 2, 3),
    'granted: queueJoined T-1 | QueueJoined',
  ],
  ['one too many', TWO_WAIT, join('C', 5, 3), 'refused: queueIsFull T-3 | 5 of C rejected: full'],
  ['one too many, asked again', once(join('A', 10, 1)), join('A', 10, 1), 'refused: rejectedBefore'],
  ['a single one too many, asked again', once(join('A', 9, 1), join('C', 1, 3)), join('C', 1, 3), 'refused: rejectedBefore'],
  ['as many as may wait', TWO_WAIT, join('C', 4, 3), 'granted: queueJoined T-1 | QueueJoined'],
  [
    'an order that was rejected and has left: its key is used up, and the command is answered',
    once(join('A', 10, 1), leave('A', 10)),
    join('A', 10, 1),
    'granted: answeredBefore',
  ],
  [
    'an order that was rejected and has left, with another key: judged anew',
    once(join('A', 10, 1), leave('A', 10)),
    join('A', 9, 2),
    'granted: queueJoined T-1 | QueueJoined',
  ],
  ['joining for an item that is withdrawn', once(WITHDRAW), join('A', 2, 1), 'refused: noneToCome | 2 of A rejected: withdrawn'],
  ['an instant that is not one', TWO_WAIT, join('C', 1, 0.5), 'refused: badKey'],
  ['a number that is not one', TWO_WAIT, join('C', 1, 1, { sequence: Number.NaN }), 'refused: badKey'],
  ['no promise', TWO_WAIT, join('C', 1, 3, { promised: null }), 'granted: queueJoined T-1 | QueueJoined'],
  ['a promise that is not an instant', TWO_WAIT, join('C', 1, 1, { promised: Number.NaN }), 'refused: badPromise'],
  ['everything wrong at once', TWO_WAIT, join('C', 0, 0.5, { promised: Number.NaN }), 'refused: badQuantity, badKey, badPromise'],
]

it.each(CASES)('%s', (_, queue, command, answer) => expect(asked(queue, command)).toBe(answer))

it('no more wait than can be counted', () => {
  const queue = queueAfter([join('A', Number.MAX_SAFE_INTEGER - 1, 1)], undefined, {})
  expect(decideQueue({}, queue, join('B', 1, 2))).toMatchObject({ verdict: 'granted' })
  const tooMany = decideQueue({}, queue, join('B', 2, 2))
  expect(tooMany).toMatchObject({ verdict: 'refused', events: [], because: [{ code: 'badQuantity', facts: { quantity: 2 } }] })
})
