import type { Command, PassTime } from '../order/command.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'
import { decideAndFold } from './decideAndFold.ts'
import { nextDeadline } from '../order/nextDeadline.ts'
import type { OrderDecision } from './orderReason.ts'

/** A decision, the order after it, and the one timer to keep. */
export type Step = {
  readonly decision: OrderDecision
  /** The order with the decision's events folded in. */
  readonly order: Order
  /** The one timer to keep for this order, under its id: replace any other; null: cancel it. */
  readonly timer: { readonly at: Instant; readonly command: PassTime } | null
}

/**
 * One step of an order's life, for any engine: the decision, the order after it, and when to look again.
 *
 * The timer's command carries the deadline's own instant, so that an early, late or repeated firing decides the same.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder, step } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 *
 * const { order, timer } = step(marketplace, initialOrder(), { type: 'PassTime', data: { at: 0 } })
 * assert.deepEqual([order, timer], [initialOrder(), null])
 * ```
 */
export const step = (policy: Policy, order: Order, command: Command): Step => {
  const { decision, order: next } = decideAndFold(policy, order, command)
  const at = nextDeadline(next)
  return { decision, order: next, timer: at === null ? null : { at, command: { type: 'PassTime', data: { at } } } }
}
