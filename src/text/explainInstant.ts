import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * An instant (epoch milliseconds) as it stands in sentences, with its zone: that of the shop, unless another is asked for. Where
 * the host does not know that zone, in UTC.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainInstant } from 'order-policy/text'
 *
 * const instant = Date.UTC(2026, 10, 21, 15)
 * assert.equal(explainInstant(marketplace, instant), 'Sat 21 Nov 2026, 10:00 (New York time)')
 * assert.equal(explainInstant(marketplace, instant, { zone: 'Europe/Berlin' }), 'Sat 21 Nov 2026, 16:00 (Berlin time)')
 * ```
 */
export const explainInstant = (policy: Policy, instant: Instant, options: TextOptions = {}): string =>
  speakerOf(policy, options).say.at(instant)
