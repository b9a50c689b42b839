/**
 * What has happened to an order. The shapes are stored by users for years: they grow, they do not change.
 *
 * The first event of a granted command carries, under `answers`, which command that was.
 */
import type { Message } from '../kernel/message.ts'
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import type { Circumstances } from './circumstances.ts'
import type { GoodwillOn } from './command.ts'
import type { Due } from './due.ts'
import type { Kind, QuotableKind } from './kind.ts'
import type { DutyName, MissedDuty } from './duty.ts'
import type { OwedRefund, PaymentPart } from './ledger.ts'
import type { Line } from './line.ts'
import type { Details, Quote, RequestedItem } from './offer.ts'
import type { AnsweredCommand, Application, AskedParty, Outcome, Plan, PolicyRef } from './order.ts'
import type { RefusalPoint } from './parcel.ts'
import type { Ending, Retention } from './retention.ts'
import type { GoodsBack, Return } from './return.ts'
import type { Units } from './units.ts'

type Happened<Type extends string, Data> = Message<Type, Data & { readonly answers?: AnsweredCommand }>

type Beginning = {
  readonly order: string
  readonly policy: PolicyRef
  readonly circumstances: Circumstances
  readonly address: Readonly<Record<string, string>>
  readonly details: Details
}

/**
 * Everything that can have happened to an order: `{ type, data }`, with `data.at` in epoch milliseconds. Store events as they
 * are.
 */
export type Event =
  // asking and buying
  | Happened<
      'QuoteRequested',
      Beginning & { readonly kind: QuotableKind; readonly items: readonly RequestedItem[]; readonly quote: Due }
    >
  | Happened<'QuoteSent', { readonly quote: Quote; readonly confirm: Due }>
  | Happened<
      'OrderPlaced',
      Beginning & {
        readonly kind: Kind
        readonly lines: readonly Line[]
        readonly shipping: Minor
        readonly plan: Plan
        readonly promised: Due | null
        /** The shop still has to be supplied with what it sells from stock: only where its terms make it owe that. */
        readonly supply?: 'owed'
        /** When shipment was expected, where nothing was promised. */
        readonly estimated?: Instant
      }
    >
  // money
  | Happened<
      'PaymentRequested',
      { readonly part: PaymentPart; readonly amount: Minor; readonly shipping: Minor; readonly due: Due }
    >
  | Happened<'PaymentReceived', { readonly id: string; readonly amount: Minor; readonly late: boolean }>
  | Happened<'MoneyForfeited', { readonly amount: Minor; readonly clause: ClauseId | null }>
  | Happened<'RefundGranted', { readonly id: string; readonly on: GoodwillOn; readonly amount: Minor }>
  | Happened<
      'RefundOwed',
      OwedRefund & { readonly due: Due; readonly from: readonly PartOfPayment[]; readonly clause: ClauseId | null }
    >
  | Happened<'RefundPaid', { readonly id: string; readonly amount: Minor }>
  // goods
  | Happened<'SupplyCommitted', unknown>
  /** By when, where the terms say so; `supply`: if that is owed too. */
  | Happened<'StockAwaited', { readonly stock?: Due; readonly supply?: Due }>
  | Happened<'SupplyAwaited', { readonly supply: Due }>
  | Happened<'StockAllocated', { readonly id: string; readonly lines: readonly Units[] }>
  | Happened<'GoodsArrived', { readonly notice: Due }>
  | Happened<'OrderReady', { readonly prepare: Due | null; readonly ship: Due | null }>
  | Happened<'PreparationBegun', unknown>
  | Happened<
      'OrderShipped',
      {
        readonly tracking: string | null
        readonly clause: ClauseId | null
        readonly delivery?: Due
        /** How late, in milliseconds, if an earlier date was promised. */
        readonly lateBy?: number
      }
    >
  | Happened<'DeliveryRefused', { readonly when: RefusalPoint }>
  /** `by`: time alone, where the terms let a parcel count as delivered. */
  | Happened<'OrderDelivered', { readonly window: Due | null; readonly by?: 'time' }>
  // cancellations and returns
  | Happened<'CancellationRequested', { readonly application: Application; readonly answer?: Due }>
  | Happened<'CancellationDenied', { readonly id: string; readonly by: AskedParty | 'shipment' | 'silence' }>
  | Happened<
      'UnitsCancelled',
      {
        readonly id: string
        readonly lines: readonly Units[]
        readonly ending: Ending
        readonly clause: ClauseId | null
      } & Releasing
    >
  | Happened<'ReturnRequested', { readonly return: Return; readonly answer?: Due }>
  | Happened<'ReturnAgreed', { readonly id: string; readonly back: Due }>
  | Happened<'GoodsCameBack', GoodsBack & { readonly return: string | null; readonly answer?: Due }>
  | Happened<'ReturnEnded', ReturnEnd>
  // dates and ends
  /** `delay`: by which clause the move is one; left out: it is none. */
  | Happened<'EstimateChanged', { readonly estimated: Instant; readonly delay?: ClauseId }>
  | Happened<'SpecificationChanged', { readonly id: string; readonly what: string }>
  /** The customer is asked whether to wait, because `of` is late. */
  | Happened<'ConsentAsked', { readonly of: DutyName; readonly consent: Due }>
  /** The customer waits, and what was late is owed anew. */
  | Happened<'DelayAccepted', { readonly of: DutyName; readonly by: 'customer' | 'silence'; readonly due: Due }>
  | Happened<'ObligationDated', { readonly owes: DutyName; readonly id: string | null; readonly due: Due }>
  | Happened<'ObligationMissed', MissedDuty & { readonly clause: ClauseId | null }>
  /** `keeps`: what the shop keeps, and by which clause; left out: nothing. */
  | Happened<
      'OrderClosed',
      { readonly outcome: Outcome; readonly clause: ClauseId | null; readonly keeps?: Retention } & Releasing
    >
  | Happened<'OrderReinstated', { readonly clause: ClauseId | null }>

/** Units that had been allocated to the order and are now free for others. */
type Releasing = { readonly released: readonly Units[] }

/** What of a payment goes back: refunds go against the oldest payment that has something left. */
export type PartOfPayment = { readonly payment: string; readonly amount: Minor }

/**
 * How a return ended (`id: null`: a parcel that was refused). If the goods were received, `credits` come off what the order
 * requires. `window` is until when another return may be requested; null: none may.
 */
export type ReturnEnd = {
  readonly id: string | null
  readonly how: 'denied' | 'lapsed' | 'received'
  readonly lines: readonly Units[]
  readonly credits: readonly Credit[]
  readonly window: Due | null
}

/** An amount off what a line, or the shipping, requires. */
export type Credit = { readonly on: GoodwillOn; readonly amount: Minor }

/** The names of the events: `OrderPlaced`, `PaymentReceived`, … */
export type EventType = Event['type']

/** The event of a name: `EventOf<'RefundOwed'>`. */
export type EventOf<T extends EventType> = Extract<Event, { readonly type: T }>
