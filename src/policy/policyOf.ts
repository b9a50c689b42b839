import type { Order } from '../order/order.ts'
import type { Policy } from './policy.ts'
import type { PolicyVersion } from './policyAt.ts'

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
