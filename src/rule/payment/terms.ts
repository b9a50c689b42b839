import type { Within } from '../../deadline/span.ts'
import type { Cited, ClauseId } from '../../value/clause.ts'
import type { Share } from '../../value/money.ts'
import type { Kept } from '../kept.ts'

/** What is asked for and when: everything at once, or a deposit and then the balance. */
export type PaymentTerms<UpFront extends PaymentOccasion = PaymentOccasion> =
  | readonly [FullPayment<UpFront>]
  | readonly [DepositPayment<Exclude<UpFront, 'onArrival'>>, BalancePayment]

export type PaymentOccasion = 'atPlacement' | 'onConfirmation' | 'onArrival'

export type Instalment = FullPayment | DepositPayment | BalancePayment

export type FullPayment<When extends PaymentOccasion = PaymentOccasion> = Window & { readonly pay: 'full'; readonly asked: When }

export type DepositPayment<When extends PaymentOccasion = PaymentOccasion> = Window & {
  readonly pay: 'deposit'
  readonly asked: When
  /** Each item that the offer marks with a deposit carries its own; or a share of the whole order. */
  readonly of: 'markedItems' | { readonly share: Share }
  /** The clause by which the customer must agree to it at placement. */
  readonly consent?: ClauseId
}

export type BalancePayment = Window & { readonly pay: 'balance'; readonly asked: 'onArrival' }

/**
 * If it is not paid in full within its time, the order expires. `ifUnpaid` says what the shop then keeps; without it everything
 * goes back.
 */
type Window = Cited & { readonly within: Within; readonly ifUnpaid?: Cited & { readonly keeps: Kept } }

/** The shop may reinstate an order whose money came after it had expired. */
export type LatePaymentTerms = Cited & { readonly shopMay: 'reinstate' }
