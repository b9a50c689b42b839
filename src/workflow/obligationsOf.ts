import type { Due } from '../order/due.ts'
import type { ObligationName, Order } from '../order/order.ts'
import type { Minor } from '../value/money.ts'
import { isMissed } from './nextLapse.ts'
import { type Pending, pendingOf } from './pending.ts'

/** Something that the customer or the shop owes: what, by when, how much, and what follows if it is missed. */
export type Obligation = {
  readonly party: 'customer' | 'shop'
  readonly owes: Exclude<ObligationName, 'returnWindow'>
  readonly id: string | null
  /** By when (exclusive), not expected before when, and by which clause; or why no instant can be given. */
  readonly due: Due
  /** Minor units, where money is owed. */
  readonly amount: Minor | null
  readonly ifMissed: Consequence
  /** Missed, and recorded as such. */
  readonly late: boolean
}

/**
 * `expires`: the order ends unpaid or unconfirmed. `completes`: it ends as it stands. `isRecorded`: it stays owed, and is on
 * record as late.
 */
export type Consequence = 'expires' | 'completes' | 'isRecorded'

/**
 * What the customer and the shop owe by the order's last event, each with its clause.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder, obligationsOf } from 'order-policy'
 *
 * assert.deepEqual(obligationsOf(initialOrder()), [])
 * ```
 */
export const obligationsOf = (order: Order): readonly Obligation[] =>
  pendingOf(order).flatMap((pending) => {
    const { party, owes, id, due, amount } = pending
    // A right that lapses is nobody's obligation.
    if (owes === 'returnWindow') return []
    const late = order.is !== 'unplaced' && isMissed(order.missed, owes, id, due.by)
    return [{ party, owes, id, due, amount, ifMissed: consequenceOf(pending), late }]
  })

const consequenceOf = ({ party, owes }: Pending): Consequence => {
  if (party === 'shop') return 'isRecorded'
  return owes === 'goodsBack' ? 'completes' : 'expires'
}
