import { describe, expect, it } from 'vitest'
import { byKey, byLeaveId, type EntryRecord, keyOf, type Leave, type Place, unitsWanted } from '../../src/queue/entry.ts'
import { emptyTree, type Tree } from '../../src/queue/tree/tree.ts'
import { update } from '../../src/queue/tree/update.ts'

const place = (order: string, since: number, sequence = 0, line = 'L1'): Place => ({ order, line, since, sequence })

const comesFirst = (one: Place, other: Place): boolean =>
  byKey.number(one) < byKey.number(other) || (byKey.number(one) === byKey.number(other) && byKey.among(one, other) < 0)

describe('first comes', () => {
  it.each([
    ['the order that began to wait first', place('Z', 1, 9), place('A', 2, 0)],
    ['of one instant, the lower number', place('Z', 1, 1), place('A', 1, 2)],
    ['of one number, the lower order id', place('A', 1, 1, 'L9'), place('B', 1, 1, 'L1')],
    ['of one order, the lower line id', place('A', 1, 1, 'L1'), place('A', 1, 1, 'L2')],
  ])('%s', (_, one, other) => expect([comesFirst(one, other), comesFirst(other, one)]).toEqual([true, false]))
})

const leaves = [
  { id: 'x', quantity: 1 },
  { id: 'y', quantity: 2 },
].reduce<Tree<Leave>>((tree, leave) => update(byLeaveId, tree, leave, () => leave), emptyTree)

const ENTRY: EntryRecord = { ...place('A', 1), quantity: 3, promised: null, joined: 7, rejected: 0, leaves }

it('an entry weighs what it waits for, and wants what it has been given too', () => {
  expect([byKey.weight(ENTRY), unitsWanted(ENTRY), unitsWanted({ ...ENTRY, leaves: null })]).toEqual([3, 4, 7])
})

it('a key is no more than itself, and has no minus zero', () => {
  expect(keyOf({ ...place('A', -0, -0) })).toStrictEqual({ order: 'A', since: 0, sequence: 0 })
})

it('leaves are told apart by their ids', () => {
  expect(byLeaveId.number({ id: 'x' })).not.toBe(byLeaveId.number({ id: 'y' }))
  expect([byLeaveId.among({ id: 'x' }, { id: 'x' }), byLeaveId.among({ id: 'x' }, { id: 'y' })]).toEqual([0, -1])
})
