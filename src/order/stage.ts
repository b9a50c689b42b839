/**
 * Where an order is. A stage is replaced whole at every move and carries only what is true there.
 *
 * Instants are epoch milliseconds; due instants stand here as the event that began them fixed them.
 */
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import type { Due } from './due.ts'
import type { Quote, Wanted } from './offer.ts'
import type { Units } from './units.ts'

export type InquiryStage = Requested | Quoted | Closed

export type SaleStage = AwaitingPayment | AwaitingStock | Arrived | AwaitingShipment | Preparing | Shipped | Delivered | Closed

/** Where an order is, with what is true there only. Switch on `name`. */
export type Stage = InquiryStage | SaleStage

/** The names of the stages: `awaitingPayment`, `preparing`, … */
export type StageName = Stage['name']

export type Requested = { readonly name: 'requested'; readonly wanted: readonly Wanted[]; readonly quote: Due }

export type Quoted = { readonly name: 'quoted'; readonly quote: Quote; readonly confirm: Due }

export type AwaitingPayment = { readonly name: 'awaitingPayment'; readonly part: PaymentPart; readonly due: Due }

export type PaymentPart = 'deposit' | 'balance' | 'full'

/** The order's turn in every queue: who has waited longer comes first. */
export type AwaitingStock = { readonly name: 'awaitingStock'; readonly since: Instant }

/** Everything is in; the shop owes the notice and, with it, the request for what is left to pay. */
export type Arrived = { readonly name: 'arrived'; readonly notice: Due }

export type AwaitingShipment = { readonly name: 'awaitingShipment'; readonly prepare: Due | null; readonly ship: Due | null }

export type Preparing = { readonly name: 'preparing'; readonly ship: Due | null }

export type Shipped = {
  readonly name: 'shipped'
  readonly at: Instant
  readonly tracking: string | null
  readonly refused: RefusalPoint | null
}

export type RefusalPoint = 'beforeArrival' | 'atTheDoor'

export type Delivered = {
  readonly name: 'delivered'
  readonly at: Instant
  readonly returns: readonly OpenReturn[]
  /** Until when a return may be asked for; null where none may. */
  readonly window: Due | null
  /** The window stands still from here while a return is open. */
  readonly pausedAt: Instant | null
}

/** An open return: asked for, then agreed, and the goods come back; in whichever order the last two happen. */
export type Return = {
  readonly id: string
  readonly lines: readonly Units[]
  readonly condition: Condition
  readonly reason: ReturnReason
  readonly agreed: boolean
  /** Until when the goods must be back; null until it is agreed. */
  readonly back: Due | null
  readonly cameBack: GoodsBack | null
}

/**
 * Whoever it waits for, it has waited for since then: since it was asked for, or since the goods came back otherwise than agreed.
 */
export type OpenReturn = Return & { readonly since: Instant }

export type Condition = 'unopened' | 'opened'

export type ReturnReason = 'changedMind' | 'shopsFault'

export type GoodsBack = { readonly at: Instant; readonly condition: Condition; readonly carriage: Minor }

export type Closed = {
  readonly name: 'closed'
  readonly at: Instant
  readonly outcome: Outcome
  readonly after: StageName
  readonly clause: ClauseId | null
}

/** How an order ended. */
export type Outcome = 'completed' | 'cancelled' | 'expired' | 'returned'
