import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'
import { nextDeadline } from '../order/nextDeadline.ts'
import { step } from '../workflow/step.ts'

/** Every instant at which something falls due, one after another, if nobody does anything. */
export const deadlinesAhead = (policy: Policy, order: Order): readonly Instant[] => {
  const deadlines: Instant[] = []
  let left = order
  for (let next = nextDeadline(left); next !== null; next = nextDeadline(left)) {
    deadlines.push(next)
    left = step(policy, left, { type: 'PassTime', data: { at: next } }).order
  }
  return deadlines
}
