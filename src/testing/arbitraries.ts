/**
 * Commands and hostile histories for fast-check, for a given policy.
 *
 * A history is drawn whole and then shrinks by losing commands one by one, whatever became of the ones after: what is left of a
 * failure is what matters to it.
 */
import fc from 'fast-check'
import type { Command } from '../order/command.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'
import { diceOf } from './dice.ts'
import { type History, historyFrom } from './history.ts'
import { someCommand } from './someCommand.ts'

const seeds: fc.Arbitrary<number> = fc.noShrink(fc.noBias(fc.integer()))

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

/**
 * Commands for an order as it stands, sent at an instant (epoch milliseconds): mostly plausible there, sometimes not.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import fc from 'fast-check'
 * import { decide, initialOrder } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 * import { commandsFor } from 'order-policy/testing'
 *
 * fc.assert(
 *   fc.property(commandsFor(marketplace, initialOrder(), Date.UTC(2026, 10, 20)), (command) => {
 *     const { verdict, because } = decide(marketplace, initialOrder(), command)
 *     if (verdict === 'refused') assert(because.length > 0)
 *   }),
 * )
 * ```
 */
export const commandsFor = (policy: Policy, order: Order, at: Instant): fc.Arbitrary<Command> =>
  seeds.map((seed) => someCommand({ policy, order, at, fresh: 'fresh', dice: diceOf(seed) }))
