import type { Policy } from '../policy/policy.ts'
import type { Minor } from '../value/money.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * An amount in minor units of the policy's currency as it stands in sentences. What is not a whole number stays the number it is.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainAmount } from 'order-policy/text'
 *
 * assert.equal(explainAmount(marketplace, 123_456), '$1,234.56')
 * ```
 */
export const explainAmount = (policy: Policy, amount: Minor, options: TextOptions = {}): string =>
  speakerOf(policy, options).say.amount(amount)
