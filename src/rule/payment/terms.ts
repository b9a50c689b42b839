import type { Within } from '../../deadline/span.ts'
import type { Cited, ClauseId } from '../../value/clause.ts'
import type { Share } from '../../value/money.ts'
import type { Kept } from '../kept.ts'

/** What is asked for and when: everything at once, or a deposit and then the balance. */
export type PaymentTerms<UpFront extends Asked = Asked> =
  | readonly [FullPayment<UpFront>]
  | readonly [DepositPayment<Exclude<UpFront, 'onArrival'>>, BalancePayment]

export type Asked = 'atPlacement' | 'onConfirmation' | 'onArrival'

export type Instalment = FullPayment | DepositPayment | BalancePayment

export type FullPayment<When extends Asked = Asked> = Window & { readonly pay: 'full'; readonly asked: When }

export type DepositPayment<When extends Asked = Asked> = Window & {
  readonly pay: 'deposit'
  readonly asked: When
  /** Only items so marked carry one, each its own; or a share of everything. */
  readonly of: 'markedItems' | { readonly share: Share }
  /** The clause by which it must be agreed to at placement. */
  readonly consent?: ClauseId
}

export type BalancePayment = Window & { readonly pay: 'balance'; readonly asked: 'onArrival' }

/** Unpaid within its window the order expires. What is kept then; without `ifUnpaid` everything goes back. */
type Window = Cited & { readonly within: Within; readonly ifUnpaid?: Cited & { readonly keeps: Kept } }

/** The shop may take an order up again when its money comes after the expiry. */
export type LatePaymentTerms = Cited & { readonly shopMay: 'reinstate' }
