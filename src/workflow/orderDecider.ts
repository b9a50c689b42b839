import type { Command } from '../order/command.ts'
import type { Event } from '../order/event.ts'
import { evolve } from '../order/evolve.ts'
import { initialOrder } from '../order/initialOrder.ts'
import { isFullySettled } from '../order/isFullySettled.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import { decide } from './decide.ts'

/** The decider that event-sourcing libraries ask for. It answers with events only: verdict and reasons are dropped. */
export type OrderDecider = {
  readonly decide: (command: Command, state: Order) => Event[]
  readonly evolve: (state: Order, event: Event) => Order
  readonly initialState: () => Order
  readonly isTerminal: (state: Order) => boolean
}

/**
 * The policy as a plain decider, in the shape that event-sourcing libraries take as it is: two parameters, no `this`.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { orderDecider } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 *
 * const decider = orderDecider(marketplace)
 * assert.deepEqual(decider.decide({ type: 'PassTime', data: { at: 0 } }, decider.initialState()), [])
 * ```
 */
export const orderDecider = (policy: Policy): OrderDecider => ({
  decide: (command, state) => [...decide(policy, state, command).events],
  evolve,
  initialState: initialOrder,
  isTerminal: isFullySettled,
})
