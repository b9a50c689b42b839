import { heldIn, type Ledger, sumOf } from '../order/ledger.ts'
import type { Inquiry, Order, Sale } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Language, StatementFacts } from './language.ts'
import type { Say } from './say.ts'
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
  const { unplaced, money } = language.statements
  if (order.is === 'unplaced') return sentence(unplaced({}, say), null)
  const stands = sentence(phraseFor(order, language, say), order.closed?.clause ?? null)
  return order.is === 'sale' && order.money.received.length > 0
    ? `${stands} ${sentence(money(whereItIs(order.money), say), null)}`
    : stands
}

const phraseFor = (order: Inquiry | Sale, { statements: { open, refused, closed } }: Language, say: Say): string => {
  const { is, stage } = order
  if (order.closed !== null) return closed({ is, outcome: order.closed.outcome }, say)
  const when = order.is === 'sale' ? (order.parcel?.refused ?? null) : null
  return when === null ? open({ is, stage }, say) : refused({ when }, say)
}

const whereItIs = (ledger: Ledger): StatementFacts['money'] => ({
  received: sumOf(ledger.received),
  held: heldIn(ledger),
  forfeited: ledger.forfeited,
  owed: sumOf(ledger.owed),
  refunded: sumOf(ledger.refunded),
})
