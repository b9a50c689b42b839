/** What may be taken from the shelf. */
import { expect, it } from 'vitest'
import { type AnswerTable, asked, once, receive, take, TWO_WAIT } from './support.ts'

const CASES: AnswerTable = [
  ['who takes from the shelf', once(receive('r1', 5)), take('t1', 5), 'granted: takenFromShelf T-2 | StockTaken'],
  ['who would take more', once(receive('r1', 5)), take('t1', 6), 'refused: notOnShelf T-2'],
  ['who would take while others wait', TWO_WAIT, take('t1', 1), 'refused: notOnShelf T-2'],
]

it.each(CASES)('%s', (_, queue, command, answer) => expect(asked(queue, command)).toBe(answer))
