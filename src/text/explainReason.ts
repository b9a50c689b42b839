import type { Policy } from '../policy/policy.ts'
import type { OrderReason } from '../workflow/orderReason.ts'
import { sentence } from './phrases.ts'
import { arrivalReasons } from './reason/arrival.ts'
import { cancellationReasons } from './reason/cancellation.ts'
import { gateReasons } from './reason/gate.ts'
import { hostReasons } from './reason/host.ts'
import { paymentReasons } from './reason/payment.ts'
import { placementReasons } from './reason/placement.ts'
import { quoteReasons } from './reason/quote.ts'
import { returnReasons } from './reason/return.ts'
import { settlementReasons } from './reason/settlement.ts'
import { shipmentReasons } from './reason/shipment.ts'
import { standingReasons } from './reason/standing.ts'
import type { Telling } from './reason/telling.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * One reason of a decision as a sentence, with the clause it rests on.
 *
 * Amounts are in the policy's currency, instants as the clocks in its zone show them.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainReason } from 'order-policy/text'
 *
 * assert.equal(
 *   explainReason(marketplace, { code: 'notEnoughStock', clause: 'MKT-2', facts: { line: 'L1', item: 'mug', wanted: 3, available:
 * 2 } }),
 *   '3 of “mug” are wanted, and 2 are in stock [MKT-2].',
 * )
 * ```
 */
export const explainReason = (policy: Policy, reason: OrderReason): string => {
  const tell = TELLING[reason.code] as (facts: OrderReason['facts'], words: Words) => string
  return sentence(tell(reason.facts, wordsOf(policy)), reason.clause)
}

const TELLING: Telling<OrderReason> = {
  ...hostReasons,
  ...gateReasons,
  ...placementReasons,
  ...standingReasons,
  ...quoteReasons,
  ...paymentReasons,
  ...cancellationReasons,
  ...settlementReasons,
  ...arrivalReasons,
  ...shipmentReasons,
  ...returnReasons,
}
