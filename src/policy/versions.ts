/**
 * Which version of a shop's terms applies: to a new order the one in force, to an order that exists the one it was placed under.
 */
import type { Order } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
import type { Policy } from './policy.ts'

/** In force from this instant (epoch milliseconds, included) until another version's. */
export type PolicyVersion = { readonly from: Instant; readonly policy: Policy }

/**
 * The terms in force at an instant, or null before the first.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { policyAt } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 *
 * const versions = [{ from: Date.UTC(2026, 0, 1), policy: marketplace }]
 * assert.equal(policyAt(versions, Date.UTC(2026, 5, 1)), marketplace)
 * assert.equal(policyAt(versions, Date.UTC(2025, 5, 1)), null)
 * ```
 */
export const policyAt = (versions: readonly PolicyVersion[], instant: Instant): Policy | null => {
  let latest: PolicyVersion | null = null
  for (const version of versions)
    if (version.from <= instant && (latest === null || version.from >= latest.from)) latest = version
  return latest?.policy ?? null
}

/**
 * The terms that an order was placed under, or null when they are not among these, or nothing has been placed.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder, policyOf } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 *
 * const versions = [{ from: Date.UTC(2026, 0, 1), policy: marketplace }]
 * assert.equal(policyOf(versions, initialOrder()), null)
 * ```
 */
export const policyOf = (versions: readonly PolicyVersion[], order: Order): Policy | null => {
  if (order.is === 'unplaced') return null
  const { id, version } = order.policy
  return versions.find(({ policy }) => policy.id === id && policy.version === version)?.policy ?? null
}
