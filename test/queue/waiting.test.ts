import { describe, expect, it } from 'vitest'
import { byName, inTurn, type Known, type Place } from '../../src/queue/waiting.ts'

const place = (order: string, since: number, sequence = 0, line = 'L1'): Place => ({ order, line, since, sequence })

const comesFirst = (one: Place, other: Place): boolean =>
  inTurn.number(one) < inTurn.number(other) || (inTurn.number(one) === inTurn.number(other) && inTurn.among(one, other) < 0)

describe('in turn', () => {
  it.each([
    ['who began to wait first', place('Z', 1, 9), place('A', 2, 0)],
    ['of one instant, the lower number', place('Z', 1, 1), place('A', 1, 2)],
    ['of one number, the lower order id', place('A', 1, 1, 'L9'), place('B', 1, 1, 'L1')],
    ['of one order, the lower line id', place('A', 1, 1, 'L1'), place('A', 1, 1, 'L2')],
  ])('%s', (_, one, other) => expect([comesFirst(one, other), comesFirst(other, one)]).toEqual([true, false]))
})

it('by name, the lines of an order lie together', () => {
  expect(byName.number(place('A', 1, 0, 'L1'))).toBe(byName.number(place('A', 2, 0, 'L2')))
  expect(byName.among(place('A', 9, 0, 'L1'), place('A', 1, 0, 'L2'))).toBeLessThan(0)
  const known: Known = { ...place('A', 1), quantity: 3, promised: null, left: 0, dismissed: 0 }
  expect([inTurn.weight(known), byName.weight(known)]).toEqual([3, 1])
})
