/** What a command is written for: the terms, the order and the instant; and the dice that choose. */
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'
import type { Dice } from './dice.ts'

export type Scene<O extends Order = Order> = {
  readonly policy: Policy
  readonly order: O
  /** The command's own instant, which may be before the order's. */
  readonly at: Instant
  /** An id that no command has had yet. */
  readonly fresh: string
  readonly dice: Dice
}
