import type { Policy } from '../policy/policy.ts'
import { type Check, checkOf } from './checkOf.ts'
import { everyLaw } from './everyLaw.ts'

/**
 * What every shop's terms keep, as checks of these terms.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { preOrderStore } from 'order-policy/preset'
 * import { laws } from 'order-policy/testing'
 *
 * for (const { sentence, check } of laws(preOrderStore)) {
 *   assert.doesNotThrow(() => check({ numRuns: 5 }), sentence) // or: it(sentence, () => check())
 * }
 * ```
 */
export const laws = (policy: Policy): readonly Check[] => everyLaw.map((law) => checkOf(law, policy))
