/** What no more is to come of. */
import { expect, it } from 'vitest'
import { type AnswerTable, asked, once, TWO_WAIT, WITHDRAW } from './support.ts'

const CASES: AnswerTable = [
  [
    'an item withdrawn',
    TWO_WAIT,
    WITHDRAW,
    'granted: itemWithdrawn | ItemWithdrawn | 2 of A rejected: withdrawn | 3 of B rejected: withdrawn',
  ],
  ['an item withdrawn twice', once(WITHDRAW), WITHDRAW, 'granted: answeredBefore'],
]

it.each(CASES)('%s', (_, queue, command, answer) => expect(asked(queue, command)).toBe(answer))
