import type fc from 'fast-check'
import type { Command } from '../order/command.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'
import { diceOf, seeds } from './dice.ts'
import { someCommand } from './someCommand.ts'

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
