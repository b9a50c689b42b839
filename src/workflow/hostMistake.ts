/** What makes a decision impossible before it begins: the host's mistake, told loudly, with nothing recorded. */
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import { type Instant, isInstant } from '../value/instant.ts'
import type { HostReason } from './reason.ts'

export const hostMistake = ({ id, version, sale }: Policy, order: Order, at: Instant): HostReason | null => {
  if (order.is !== 'unplaced' && (order.policy.id !== id || order.policy.version !== version || sale[order.kind] === undefined))
    return { code: 'otherTerms', clause: null, facts: { placedUnder: order.policy, given: { id, version } } }
  return isInstant(at) ? null : { code: 'badInstant', clause: null, facts: { at } }
}
