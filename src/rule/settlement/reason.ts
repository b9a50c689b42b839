import type { Reason } from '../../decision/reason.ts'
import type { GoodwillOn } from '../../order/command.ts'
import type { Minor } from '../../value/money.ts'

/** What is paid out, and what is granted as goodwill. */
export type SettlementReason =
  | Reason<'refundPaid', { readonly amount: Minor; readonly leftOwed: Minor }>
  | Reason<'moreThanOwed', { readonly amount: Minor; readonly owed: Minor }>
  | Reason<'nothingOwed', Record<never, never>>
  | Reason<'nothingHeld', Record<never, never>>
  | Reason<'nothingLeftToCredit', Record<never, never>>
  | Reason<'goodwill', { readonly on: GoodwillOn; readonly amount: Minor }>
  | Reason<'noLineForGoodwill', { readonly line: string }>
  | Reason<'moreThanItsWorth', { readonly on: GoodwillOn; readonly amount: Minor; readonly left: Minor }>
  | Reason<'moreThanHeld', { readonly amount: Minor; readonly held: Minor }>
