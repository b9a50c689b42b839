import type { Reason } from '../../decision/reason.ts'
import type { Outcome } from '../../order/order.ts'
import type { StageName } from '../../order/stage.ts'
import type { Instant } from '../../value/instant.ts'

/** Why an order does not take a command where it is. */
export type GateReason =
  | Reason<'noSuchOrder', Record<never, never>>
  | Reason<'notBoughtYet', { readonly stage: StageName }>
  | Reason<'orderClosed', { readonly outcome: Outcome; readonly at: Instant }>
  | Reason<'wrongStage', { readonly stage: StageName; readonly possibleIn: readonly StageName[] }>
