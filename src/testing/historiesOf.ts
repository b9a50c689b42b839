/**
 * Hostile histories for fast-check, under given terms.
 *
 * A history is drawn whole and then shrinks by losing commands one by one, whatever became of the ones after: what is left of a
 * failure is what matters to it.
 */
import fc from 'fast-check'
import type { Policy } from '../policy/policy.ts'
import { seeds } from './dice.ts'
import { type History, historyFrom } from './history.ts'

/**
 * Histories of one order under these terms: commands of every party, each fit for what the ones before it have brought about, and
 * now and then not.
 *
 * Instants are before, at and after deadlines, to the millisecond; ticks of the clock come early, late, twice or never; commands
 * are sent again, with their own id or somebody else's; some come from the past. No two histories need the same length, and some
 * end before anything is placed.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import fc from 'fast-check'
 * import { marketplace } from 'order-policy/preset'
 * import { historiesOf, played } from 'order-policy/testing'
 *
 * fc.assert(
 *   fc.property(historiesOf(marketplace), (history) => {
 *     for (const { after } of played(marketplace, history))
 *       if (after.is === 'sale' && after.stage === 'shipped') assert.equal(after.application, null)
 *   }),
 * )
 * ```
 */
export const historiesOf = (policy: Policy): fc.Arbitrary<History> =>
  seeds.chain((seed) => {
    const kept = historyFrom(policy, seed).map((command) => fc.option(fc.constant(command), { freq: 40, nil: null }))
    return fc.tuple(...kept).map((commands) => commands.filter((command) => command !== null))
  })
