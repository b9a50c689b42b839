import type { Reason } from '../../decision/reason.ts'
import type { Outcome } from '../../order/order.ts'
import type { Minor } from '../../value/money.ts'

/** What a payment does, and why an expired order can or cannot be reinstated. */
export type PaymentReason =
  | Reason<'paidInFull', { readonly amount: Minor }>
  | Reason<'paidInPart', { readonly amount: Minor; readonly outstanding: Minor }>
  | Reason<'paidTooMuch', { readonly amount: Minor; readonly excess: Minor }>
  | Reason<'paidLate', { readonly amount: Minor }>
  | Reason<'orderReinstated', Record<never, never>>
  | Reason<'notReinstatable', Record<never, never>>
  | Reason<'notExpired', { readonly outcome: Outcome }>
  | Reason<'notEnoughMoney', { readonly here: Minor; readonly required: Minor }>
