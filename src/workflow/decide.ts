import type { Command } from '../order/command.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import { decideAndFold } from './decideAndFold.ts'
import type { OrderDecision } from './orderReason.ts'

/**
 * The decision on one command: granted or refused, with events to append in either case, every reason, and until when it holds.
 *
 * Pure: the order is not changed. Fold `events` with `evolve`, whatever the verdict.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { decide, initialOrder } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 *
 * const decision = decide(marketplace, initialOrder(), { type: 'RecordPayment', data: { at: 0, id: 'p1', amount: 100 } })
 * assert.equal(decision.verdict, 'refused')
 * assert.deepEqual(decision.because, [{ code: 'noSuchOrder', clause: null, facts: {} }])
 * ```
 */
export const decide = (policy: Policy, order: Order, command: Command): OrderDecision =>
  decideAndFold(policy, order, command).decision
