/** What a command would bring, before it has an id: the same decision, without events, and what it means in money. */
import type { Command } from '../order/command.ts'
import type { Due } from '../order/due.ts'
import type { Event } from '../order/event.ts'
import { evolve } from '../order/evolve.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Minor } from '../value/money.ts'
import { decide } from './decide.ts'
import type { OrderDecision } from './orderReason.ts'

/** A command as it is asked about: it need not have an id yet. */
export type Question = Command extends infer C
  ? C extends { readonly type: infer Type; readonly data: infer Data }
    ? { readonly type: Type; readonly data: Omit<Data, 'id'> & { readonly id?: string } }
    : never
  : never

/** In minor units: what the shop would keep, what would go back, and by when that is due. */
export type Costs = { readonly kept: Minor; readonly back: Minor; readonly due: Due | null }

/** What would be decided of a command, without its events, and what it would cost the customer. */
export type Preview = { readonly decision: OrderDecision; readonly costs: Costs }

/**
 * What would be decided of a command, and what it would cost the customer. Nothing is decided by asking, so there are no events.
 *
 * Send the command with an id to have it decided.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder, preview } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 *
 * const { decision, costs } = preview(marketplace, initialOrder(), { type: 'RequestCancellation', data: { at: 0 } })
 * assert.deepEqual([decision.verdict, decision.events], ['refused', []])
 * assert.deepEqual(costs, { kept: 0, back: 0, due: null })
 * ```
 */
export const preview = (policy: Policy, order: Order, { type, data }: Question): Preview => {
  const lapsed = decide(policy, order, { type: 'PassTime', data: { at: data.at } }).events
  const now = lapsed.reduce(evolve, order)
  const decision = decide(policy, now, { type, data: { ...data, id: unusedIn(now) } } as Command)
  return { decision: { ...decision, events: [] }, costs: costsIn(decision.events) }
}

/** An id that no command to the order has had: what was answered before is not meant. */
const unusedIn = (order: Order): string => {
  const used = new Set(order.is === 'unplaced' ? [] : order.answered.map(({ id }) => id))
  let id = 'preview'
  while (used.has(id)) id += '?'
  return id
}

const costsIn = (events: readonly Event[]): Costs => {
  let kept = 0
  let back = 0
  let due: Due | null = null
  for (const event of events) {
    if (event.type === 'MoneyForfeited') kept += event.data.amount
    if (event.type === 'RefundOwed') {
      back += event.data.amount
      due ??= event.data.due
    }
  }
  return { kept, back, due }
}
