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
