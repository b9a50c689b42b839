import { heldIn, sumOf } from '../order/ledger.ts'
import type { Order, Sale } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import { OUTCOME, STAGE } from './names.ts'
import { listed, sentence } from './phrases.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * Where an order stands, and where the money is that came in for it. What is owed next is told by `explainObligation`.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 * import { explainOrder } from 'order-policy/text'
 *
 * assert.equal(explainOrder(marketplace, initialOrder()), 'Nothing has been ordered.')
 * ```
 */
export const explainOrder = (policy: Policy, order: Order): string => {
  if (order.is === 'unplaced') return sentence('nothing has been ordered', null)
  const where = order.is === 'sale' ? 'the order' : 'the request'
  const stands =
    order.closed === null
      ? sentence(`${where} ${STAGE[order.stage]}`, null)
      : sentence(`${where} ${OUTCOME[order.closed.outcome]}`, order.closed.clause)
  return order.is === 'sale' && order.money.received.length > 0 ? `${stands} ${moneyOf(order, wordsOf(policy))}` : stands
}

const moneyOf = ({ money: ledger }: Sale, { money }: Words): string => {
  const parts = [
    [heldIn(ledger), 'is held for it'],
    [ledger.forfeited, 'is kept by the shop'],
    [sumOf(ledger.owed), 'is owed back'],
    [sumOf(ledger.refunded), 'was paid back'],
  ] as const
  const told = parts.filter(([amount]) => amount > 0).map(([amount, what]) => `${money(amount)} ${what}`)
  return sentence(`of ${money(sumOf(ledger.received))} that came in, ${listed(told)}`, null)
}
