import { describe, expect, it } from 'vitest'
import { byNumber, numberOf, otherTurn } from '../../src/queue/otherTurn.ts'
import { join, leave, once, receive, TWO_WAIT } from './support.ts'

const place = (order: string, since: number, sequence = 0) => ({ order, line: 'L1', since, sequence })

describe('another turn of the same line', () => {
  it.each([
    ['is found by the instant', TWO_WAIT, place('B', 9), 2],
    ['is found by the number', TWO_WAIT, place('B', 2, 1), 2],
    ['is not its own', TWO_WAIT, place('B', 2), undefined],
    ['is not one that never came', TWO_WAIT, place('C', 3), undefined],
    ['is not one that has left', once(join('A', 2, 1), leave('A', 2)), place('A', 3), undefined],
    ['is not one that was served', once(join('A', 2, 1), receive('r1', 2)), place('A', 3), undefined],
  ])('%s', (_, queue, who, since) => expect(otherTurn(queue, who)?.since).toBe(since))
})

it('numbers of names are whole, in their own order, and of ten thousand none is shared', () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => numberOf(`order-${index}`, 'L1'))
  expect(new Set(numbers).size).toBe(10_000)
  expect(numbers.every(Number.isSafeInteger)).toBe(true)
  expect([byNumber.number(7), byNumber.among(7, 7), byNumber.weight(7)]).toEqual([7, 0, 1])
})
