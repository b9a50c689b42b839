/**
 * A scenario: how one clause of a shop shows in what the library decides. Plain data and one look at it, so that it can be played
 * again under terms that were changed: a term is held by the scenarios that then see something else.
 *
 * 1. Write them as an array in `test/preset/scenario/<preset>.ts` (or several files, joined there), one entry a fact worth a
 *    sentence:
 *
 *        {
 *          clause: 'XB-1',                                           the clause it is about
 *          says: 'unpaid, it closes by itself after 24 hours',       a sentence that is true or false
 *          commands: [aPlacing('inStock'), passTime(SAT_2026_11_21)],
 *          looksAt: ({ order, last }) => [said(last), owed(order)],  what to look at: of this clause, all of it, and nothing else
 *          sees: [...],                                              what must be seen, written out
 *        }
 *
 * 2. Look at what the library says (`said`, `owed`, `dataOf` in `look.ts`, or anything of `Played`), never at the policy: the
 *    citation has to come out of a decision, an event or an obligation.
 * 3. Write the other side of each clause too: where it no longer, or not yet, holds.
 * 4. `test/preset/<preset>.test.ts` calls `holdsClauses(preset, scenarios, 'XB', 14)`: every scenario is a test, and each clause
 *    from 1 to 14 must be cited in what at least one scenario about it sees.
 * 5. `mutation.test.ts` takes every term of the preset away, or changes it, and fails where no scenario sees a difference. Times
 *    are moved by the least there is (a minute, a day), so look at a due instant itself, or a millisecond before it and at it.
 */
import { isDeepStrictEqual } from 'node:util'
import type { ClauseId, Command, Policy } from '../../../src/index.ts'
import { type Played, play } from '../../support/orders.ts'

export type Scenario = {
  readonly clause: ClauseId
  readonly says: string
  readonly commands: readonly [Command, ...Command[]]
  readonly looksAt: (played: Played, policy: Policy) => unknown
  readonly sees: unknown
}

/** What a scenario sees under a policy. */
export const seenUnder = (policy: Policy, { commands, looksAt }: Scenario): unknown => looksAt(play(policy, commands), policy)

/** Whether a scenario still sees what it must. Terms under which nothing can be decided at all are not the same. */
export const staysTrue = (policy: Policy, scenario: Scenario): boolean => {
  try {
    return isDeepStrictEqual(seenUnder(policy, scenario), scenario.sees)
  } catch {
    return false
  }
}
