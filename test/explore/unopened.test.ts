import { expect, it } from 'vitest'
import { explorations } from './shops.ts'
import { unopenedIn } from './unopened.ts'

/** Before anything is bought, an exploration knows of one kind of sale, and the shop sells others as well. */
const UNPLACED = ['AcceptDelay', 'CommitSupply', 'RecordAllocation', 'SendArrivalNotice'].map(
  (command) => `${command} in unplaced`,
)

/** Whether a delay may still come, nobody asks: where rows open with one, it is closed for now. */
const isKnown = (shop: string, unopened: string): boolean =>
  UNPLACED.includes(unopened) ||
  (shop.startsWith('made-to-order') && /^(AcceptDelay|AnswerCancellation|RequestCancellation) in /.test(unopened))

const counted = explorations({ strays: 1 }).map(({ policy, scope }) => ({ name: scope.name, ...unopenedIn(policy, scope) }))

it.each(counted.map((each) => [each.name, each] as const))('%s: what is closed for now opens somewhere', (name, { unopened }) =>
  expect(unopened.filter((each) => !isKnown(name, each))).toEqual([]),
)

it('there is enough of it', () => {
  expect(counted.reduce((sum, { closedForNow }) => sum + closedForNow, 0)).toBeGreaterThan(1_000)
  const found = new Set(counted.flatMap(({ unopened }) => unopened))
  for (const known of UNPLACED) expect(found).toContain(known)
})
