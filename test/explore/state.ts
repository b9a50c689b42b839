/** Where an exploration is, and by what it is decided. */
import type { Command } from '../../src/order/command.ts'
import type { Event } from '../../src/order/event.ts'
import { evolve } from '../../src/order/evolve.ts'
import type { Order } from '../../src/order/order.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { Instant } from '../../src/value/instant.ts'
import type { Minor } from '../../src/value/money.ts'
import { decide } from '../../src/workflow/decide.ts'
import type { OrderDecision } from '../../src/workflow/orderReason.ts'

/** An order, the clock, and what had been paid for units that the shop has cancelled, and is not paid back yet (minor units). */
export type State = { readonly order: Order; readonly now: Instant; readonly toGoBack: Minor }

export type Core = {
  readonly decide: (policy: Policy, order: Order, command: Command) => OrderDecision
  readonly evolve: (order: Order, event: Event) => Order
}

/** The library as it is. A test of the explorer itself puts a fault in. */
export const library: Core = { decide, evolve }
