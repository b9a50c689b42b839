/**
 * What can be sent to an order: a customer asks, the shop acts, the world reports. The name of a command says who may send it.
 *
 * 1. `at` is when the command is decided, in epoch milliseconds, not when something happened elsewhere.
 * 2. A command carries the facts it rests on.
 * 3. A command whose effect adds up carries an id that is unique among the commands of its type. Sent again, it adds nothing.
 */
import type { Message } from '../kernel/message.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import type { Circumstances } from './circumstances.ts'
import type { Details, PastOrder, Quote, RequestedItem } from './offer.ts'
import type { QuotableKind } from './kind.ts'
import type { RefusalPoint } from './parcel.ts'
import type { Condition, ReturnCause } from './return.ts'
import type { Units } from './units.ts'

/** Everything that can be sent to an order: `{ type, data }`, with `data.at` in epoch milliseconds. */
export type Command = CustomerCommand | ShopCommand | Fact | PassTime

/** A customer asks. */
export type CustomerCommand =
  /** Asks for the price of something that has yet to be released, or found. */
  | Message<'RequestQuote', OrderRequest & { readonly kind: QuotableKind; readonly items: readonly RequestedItem[] }>
  /** Buys what was quoted, as it was quoted. */
  | Message<'ConfirmQuote', { readonly agrees?: readonly string[]; readonly past?: readonly PastOrder[] }>
  /** Buys at a known price. */
  | Message<'PlaceOrder', Placement>
  /**
   * Asks to cancel some units, or, without `lines`, all of them. The terms say whether that cancels them or is an application.
   */
  | Message<'RequestCancellation', { readonly id: string; readonly lines?: readonly Units[] }>
  /** Consents to the delay that the shop has told of. */
  | Message<'AcceptDelay', { readonly id: string }>
  /** Refuses the parcel, on its way or at the door. */
  | Message<'RefuseDelivery', { readonly when: RefusalPoint }>
  /** Asks to send back what was delivered. */
  | Message<'RequestReturn', ReturnRequest>

/** The shop acts. */
export type ShopCommand =
  /** Answers a request with lines and prices. */
  | Message<'SendQuote', Quote>
  /** The maker, supplier or seller is committed: from now on the order counts as supplied. */
  | Message<'CommitSupply', unknown>
  /** Says that all goods have arrived, and what shipping costs (minor units) where the terms leave it open until now. */
  | Message<'SendArrivalNotice', { readonly shipping?: Minor }>
  /** Starts preparing the parcel. */
  | Message<'BeginPreparation', unknown>
  /** Answers the application with this id, for whoever was asked. */
  | Message<'AnswerCancellation', CancellationAnswer>
  /** Cancels for the shop: some units, or, without `lines`, all of them. Everything paid for them goes back. */
  | Message<
      'CancelOrder',
      { readonly id: string; readonly lines?: readonly Units[]; readonly because: 'unavailable' | 'lost' | 'other' }
    >
  /** Hands the parcel over. */
  | Message<'ShipOrder', { readonly tracking?: string }>
  /** Agrees to the return with this id, or does not. */
  | Message<'AnswerReturn', ReturnAnswer>
  /** Goodwill: an amount (minor units) off a line or the shipping, though nothing is owed. */
  | Message<'GrantRefund', { readonly id: string; readonly on: GoodwillOn; readonly amount: Minor }>
  /** Reinstates an expired order, once its money is here. */
  | Message<'ReinstateOrder', { readonly id: string }>
  /** Moves the date on which shipment is expected. */
  | Message<'ChangeEstimate', { readonly estimated: Instant }>
  /** The manufacturer has changed the product: `what` says how, for the customer to read. */
  | Message<'ChangeSpecification', { readonly id: string; readonly what: string }>

/** The world reports: what has happened is never refused for being unwelcome. */
export type Fact =
  /** Money has come in: captured or cleared, in minor units. */
  | Message<'RecordPayment', { readonly id: string; readonly amount: Minor }>
  /** Money that was owed back has gone out, in minor units. */
  | Message<'RecordRefund', { readonly id: string; readonly amount: Minor }>
  /** Units that waited for stock have been given to the order. */
  | Message<'RecordAllocation', { readonly id: string; readonly lines: readonly Units[] }>
  /** The parcel is with the customer. */
  | Message<'RecordDelivery', unknown>
  /** Goods are back. `carriage`: what the way back cost, in minor units. */
  | Message<'RecordGoodsBack', CameBackFrom & { readonly condition: Condition; readonly carriage?: Minor }>

/** The clock. A host's timer sends it; early, late or repeated, it decides the same. */
export type PassTime = Message<'PassTime', unknown>

/** What an order and a request for a quote have in common. */
export type OrderRequest = {
  /** The order's id: the shop's own, at most 64 characters of `0-9 A-Z a-z . _ -`. */
  readonly order: string
  /** Where it goes, and what else the terms may tell apart: `{ region: 'DE' }`. */
  readonly circumstances: Circumstances
  /** The shipping address, field by field: `{ name: 'A. Lee', street: '1 High St', … }`. */
  readonly address: Readonly<Record<string, string>>
  /** The customer's earlier orders, as far back as the terms look. Left out: none. */
  readonly past?: readonly PastOrder[]
  /** Further details of the order that the terms ask for. Left out: none. */
  readonly details?: Details
}

/** An order as it is placed: who orders, what, for how much, and what the customer agrees to. */
export type Placement = OrderRequest &
  Quote & {
    /** What the customer expressly agrees to: a `deposit`, the `fullPayment` up front, or the shop's own words. Left out: nothing. */
    readonly agrees?: readonly string[]
    /** What the goods must come to, in minor units, where the terms ask for a minimum. */
    readonly minimum?: Minor
    /** The ship date shown to the customer. It becomes the order's promise. */
    readonly promisedShipDate?: Instant
    /**
     * The customer wants what is in stock now. If it would be held for the rest, the order is refused, and the refusal names the
     * orders to place instead.
     */
    readonly inStockNow?: boolean
  }

/** Which units are to come back, in which condition, and why. */
type ReturnRequest = {
  readonly id: string
  readonly lines: readonly Units[]
  readonly condition: Condition
  readonly reason: ReturnCause
}

/**
 * The return with this id, which already has its reason; or a parcel that was never delivered, with the reason if there is one.
 */
type CameBackFrom =
  | { readonly return: string; readonly reason?: never }
  | { readonly return?: never; readonly reason?: ReturnCause }

export type ReturnAnswer = {
  /** The id of the return. */
  readonly id: string
  readonly agreed: boolean
  /**
   * The condition in which the goods came back. If it is not the one that was agreed, only an answer that names it counts as new.
   */
  readonly cameBack?: Condition
}

/** `lines`: what is approved, if not all of it; the rest is declined. */
type CancellationAnswer =
  | { readonly id: string; readonly approved: true; readonly lines?: readonly Units[] }
  | { readonly id: string; readonly approved: false; readonly lines?: never }

/** What goodwill is granted on: one line, or the shipping. */
export type GoodwillOn = { readonly line: string } | 'shipping'

/** The names of the commands: `PlaceOrder`, `RecordPayment`, … */
export type CommandType = Command['type']

/** The command of a name: `CommandOf<'PlaceOrder'>`. */
export type CommandOf<T extends CommandType> = Extract<Command, { readonly type: T }>

/** What the command of a name carries: `DataOf<'PlaceOrder'>`. */
export type DataOf<T extends CommandType> = CommandOf<T>['data']
