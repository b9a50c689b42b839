import { describe, expect, it } from 'vitest'
import { type Held, inTurn, type Place, wantedBy } from '../../src/queue/waiting.ts'

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

const HELD: Held = {
  ...place('A', 1),
  quantity: 3,
  promised: null,
  joined: 7,
  dismissed: 0,
  left: [
    { id: 'x', quantity: 1 },
    { id: 'y', quantity: 2 },
  ],
}

it('whoever waits weighs what it waits for, and wants what it was given too', () => {
  expect([inTurn.weight(HELD), wantedBy(HELD)]).toEqual([3, 4])
})
