/** What comes in, and whom it serves. */
import { expect, it } from 'vitest'
import { type AnswerTable, asked, join, once, receive, returned, TWO_WAIT, WITHDRAW } from './support.ts'

const CASES: AnswerTable = [
  [
    'a receipt for less than is waited for',
    TWO_WAIT,
    receive('r1', 1),
    'granted: firstComeFirstServed T-1, nobodyElseWaits T-2 | StockReceived | 1 to A from receipt r1',
  ],
  [
    'a receipt for more',
    TWO_WAIT,
    receive('r1', 7),
    'granted: firstComeFirstServed T-1, nobodyElseWaits T-2 | StockReceived | 2 to A from receipt r1 | 3 to B from receipt r1 | 2 on the shelf from receipt r1',
  ],
  [
    'a return under the id of a receipt',
    once(receive('r1', 1)),
    returned('r1', 1),
    'granted: firstComeFirstServed T-1, nobodyElseWaits T-2 | StockReturned | 1 on the shelf from return r1',
  ],
  [
    'a receipt of what was withdrawn',
    once(join('A', 2, 1), WITHDRAW),
    receive('r1', 1),
    'granted: firstComeFirstServed T-1, nobodyElseWaits T-2 | StockReceived | 1 on the shelf from receipt r1',
  ],
  ['more than can be counted', once(receive('r1', Number.MAX_SAFE_INTEGER)), receive('r2', 1), 'refused: badQuantity'],
  [
    'more than can be counted, after a return',
    once(receive('r1', Number.MAX_SAFE_INTEGER - 2), returned('x', 2)),
    receive('r2', 1),
    'refused: badQuantity',
  ],
  [
    'more than can be counted, as a return',
    once(receive('r1', Number.MAX_SAFE_INTEGER)),
    returned('x', 1),
    'refused: badQuantity',
  ],
]

it.each(CASES)('%s', (_, queue, command, answer) => expect(asked(queue, command)).toBe(answer))
