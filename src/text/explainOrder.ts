import { heldIn, type Ledger, sumOf } from '../order/ledger.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { StatementFacts } from './language.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * Where an order stands and, in a sentence of its own, where the money is that came in for it. What is owed next,
 * `explainObligation` says.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 * import { explainOrder } from 'order-policy/text'
 *
 * assert.equal(explainOrder(marketplace, initialOrder()), 'Nothing has been ordered yet.')
 * ```
 */
export const explainOrder = (policy: Policy, order: Order, options: TextOptions = {}): string => {
  const { language, say, sentence } = speakerOf(policy, options)
  const { unplaced, open, closed, money } = language.statements
  if (order.is === 'unplaced') return sentence(unplaced({}, say), null)
  const { is, stage } = order
  const stands =
    order.closed === null
      ? sentence(open({ is, stage }, say), null)
      : sentence(closed({ is, outcome: order.closed.outcome }, say), order.closed.clause)
  return order.is === 'sale' && order.money.received.length > 0
    ? `${stands} ${sentence(money(whereItIs(order.money), say), null)}`
    : stands
}

const whereItIs = (ledger: Ledger): StatementFacts['money'] => ({
  received: sumOf(ledger.received),
  held: heldIn(ledger),
  forfeited: ledger.forfeited,
  owed: sumOf(ledger.owed),
  refunded: sumOf(ledger.refunded),
})
