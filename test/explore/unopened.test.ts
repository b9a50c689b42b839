import { expect, it } from 'vitest'
import { explorations } from './shops.ts'
import { unopenedIn } from './unopened.ts'

/** Before anything is bought, an exploration knows of one kind of sale, and the shop sells others as well. */
const KNOWN = ['CommitSupply in unplaced', 'RecordAllocation in unplaced', 'SendArrivalNotice in unplaced']

const counted = explorations({ strays: 1 }).map(({ policy, scope }) => ({ name: scope.name, ...unopenedIn(policy, scope) }))

it.each(counted.map((each) => [each.name, each] as const))('%s: what is closed for now opens somewhere', (_, { unopened }) =>
  expect(unopened.filter((each) => !KNOWN.includes(each))).toEqual([]),
)

it('there is enough of it', () => {
  expect(counted.reduce((sum, { closedForNow }) => sum + closedForNow, 0)).toBeGreaterThan(1_000)
  expect(new Set(counted.flatMap(({ unopened }) => unopened))).toEqual(new Set(KNOWN))
})
