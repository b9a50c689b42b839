/** What holds of every command to a queue. */
import { describe, expect, it } from 'vitest'
import { decideQueue } from '../../src/queue/index.ts'
import { type AnswerTable, asked, join, leave, once, receive, returned, take, TWO_WAIT } from './support.ts'

const CASES: AnswerTable = [
  ['a receipt seen twice', once(receive('r1', 1)), receive('r1', 1), 'granted: answeredBefore'],
  ['another under its id', once(receive('r1', 1)), receive('r1', 2), 'refused: idIsTaken'],
  ['leaving twice', once(join('A', 2, 1), leave('A', 1)), leave('A', 1), 'granted: answeredBefore'],
  ['no instant', TWO_WAIT, receive('r1', 1, Number.NaN), 'refused: badInstant'],
]

it.each(CASES)('%s', (_, queue, command, answer) => expect(asked(queue, command)).toBe(answer))

describe('a queue', () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('takes %d for no quantity, of whatever', (quantity) => {
    const all = [
      join('C', quantity, 3),
      leave('A', quantity),
      receive('x', quantity),
      returned('x', quantity),
      take('x', quantity),
    ]
    for (const command of all) expect(asked(TWO_WAIT, command)).toBe('refused: badQuantity')
  })

  it('dates nothing before what has happened already', () => {
    const decision = decideQueue({}, once(receive('r1', 1, 60)), receive('r2', 1, 10))
    expect(decision.events.map(({ data }) => data.at)).toEqual([60, 60])
  })

  it('cites no clause that its terms do not name', () => {
    expect(decideQueue({}, TWO_WAIT, receive('r1', 1)).because.map(({ clause }) => clause)).toEqual([null, null])
  })
})
