/**
 * What can be asked of an order, acted on it, or reported to it. Who may send a command follows from its name.
 *
 * 1. `at` is when it is decided, in epoch milliseconds, not when it happened elsewhere.
 * 2. A command carries the facts it rests on.
 * 3. A command whose effect adds up carries an id, its own among the commands of its type: the same one again adds nothing.
 */
import type { Message } from '../kernel/message.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import type { Consent, Details, PastOrder, Quote, Wanted } from './offer.ts'
import type { QuotableKind } from './kind.ts'
import type { Condition, RefusalPoint, ReturnReason } from './stage.ts'
import type { Units } from './units.ts'

/** Everything that can be sent to an order: `{ type, data }`, with `data.at` in epoch milliseconds. */
export type Command = CustomerCommand | ShopCommand | Fact | PassTime

/** A customer asks. */
export type CustomerCommand =
  | Message<'RequestQuote', Asking & { readonly kind: QuotableKind; readonly wanted: readonly Wanted[] }>
  | Message<'ConfirmQuote', { readonly agrees: readonly Consent[]; readonly past: readonly PastOrder[] }>
  | Message<'PlaceOrder', Placing>
  | Message<'RequestCancellation', { readonly id: string; readonly lines?: readonly Units[] }>
  | Message<'RefuseDelivery', { readonly when: RefusalPoint }>
  | Message<'RequestReturn', ReturnRequest>

/** The shop acts. */
export type ShopCommand =
  | Message<'SendQuote', Quote>
  | Message<'SendArrivalNotice', { readonly shipping?: Minor }>
  | Message<'BeginPreparation', unknown>
  | Message<'AnswerCancellation', { readonly id: string; readonly approved: boolean }>
  | Message<
      'CancelOrder',
      { readonly id: string; readonly lines?: readonly Units[]; readonly because: 'unavailable' | 'lost' | 'other' }
    >
  | Message<'ShipOrder', { readonly tracking?: string }>
  | Message<'AnswerReturn', { readonly id: string; readonly agreed: boolean }>
  | Message<'GrantRefund', { readonly id: string; readonly on: GoodwillOn; readonly amount: Minor }>
  | Message<'ReinstateOrder', { readonly id: string }>
  | Message<'ChangeEstimate', { readonly estimated: Instant }>
  | Message<'ChangeSpecification', { readonly id: string; readonly what: string }>

/** The world reports: what has happened is never refused for being unwelcome. */
export type Fact =
  | Message<'RecordPayment', { readonly id: string; readonly amount: Minor }>
  | Message<'RecordRefund', { readonly id: string; readonly amount: Minor }>
  | Message<'RecordAllocation', { readonly id: string; readonly lines: readonly Units[] }>
  | Message<'RecordDelivery', unknown>
  | Message<'RecordGoodsBack', { readonly return?: string; readonly condition: Condition; readonly carriage?: Minor }>

/** The clock. A host's timer sends it; early, late or repeated, it decides the same. */
export type PassTime = Message<'PassTime', unknown>

export type Asking = {
  readonly order: string
  readonly region: string
  /** The shipping address, field by field: `{ name: 'A. Lee', street: '1 High St', … }`. */
  readonly address: Readonly<Record<string, string>>
  readonly past: readonly PastOrder[]
  readonly details: Details
}

export type Placing = Asking &
  Quote & {
    readonly agrees: readonly Consent[]
    /** The ship date shown to the customer: from now on the order's promise. */
    readonly promisedShipDate?: Instant
    /** The customer wants what is in stock now. Where it would be held for the rest, the order is refused, with how to place it apart. */
    readonly inStockNow?: boolean
  }

export type ReturnRequest = {
  readonly id: string
  readonly lines: readonly Units[]
  readonly condition: Condition
  readonly reason: ReturnReason
}

/** What goodwill is granted on: one line, or the shipping. */
export type GoodwillOn = { readonly line: string } | 'shipping'

/** The names of the commands: `PlaceOrder`, `RecordPayment`, … */
export type CommandType = Command['type']

/** The command of a name: `CommandOf<'PlaceOrder'>`. */
export type CommandOf<T extends CommandType> = Extract<Command, { readonly type: T }>

/** What the command of a name carries: `DataOf<'PlaceOrder'>`. */
export type DataOf<T extends CommandType> = CommandOf<T>['data']
