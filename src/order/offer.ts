/**
 * What the shop's catalogue and records say when something is asked for or ordered: facts, carried by the command that rests on
 * them.
 *
 * Amounts are minor units of the policy's currency, tax and discounts in; instants are epoch milliseconds.
 */
import type { Instant } from '../value/instant.ts'
import type { Minor, Share } from '../value/money.ts'
import type { Kind } from './kind.ts'

/** What a customer asks a quote for. */
export type Wanted = {
  readonly item: string
  readonly quantity: number
  /** Whether the shop's catalogue has it. */
  readonly listed: boolean
  /** Whether it is marked available for this kind of sale. */
  readonly marked: boolean
  readonly details: Details
}

/** What may have to be told of an order or an item. */
export type Detail = 'itemCode' | 'email' | 'fullName' | 'shippingAddress' | 'paymentMethod' | 'maker' | 'itemName' | 'picture'

/** What is told, by what it is: `{ email: 'lee@example.org' }`. */
export type Details = { readonly [detail in Detail]?: string }

/** A line as it is to be ordered: what, how many, for how much, and what the catalogue says of it now. */
export type OfferedLine = {
  /** Its own among the lines of the order. */
  readonly id: string
  /** The catalogue's name for it. */
  readonly item: string
  /** Units, at least one. */
  readonly quantity: number
  /** For the whole line, in minor units. */
  readonly price: Minor
  readonly kind: Kind
  readonly offer: Offer
}

/** What the catalogue says of an item at the instant of the command. */
export type Offer = {
  /** Whether the shop's catalogue has it. */
  readonly listed: boolean
  /** Whether the item is marked available for backorder or pre-order; of no account for what is in stock. */
  readonly marked: boolean
  /** Units that this order could have now, without those promised to others. */
  readonly available: number
  /** From this instant on it is no longer taken; null: no closing date. */
  readonly closes: Instant | null
  /** When it is expected to be released: an estimate. */
  readonly releases?: Instant
  /** Taken off sale by the shop before its closing date. */
  readonly closedEarly: boolean
  /** A deposit that this item carries: a share of its price, or an amount for each unit. */
  readonly deposit?: MarkedDeposit
}

/** A share in per cent, or minor units for each unit. What is not `refundable` the terms may let the shop keep. */
export type MarkedDeposit = ({ readonly share: Share } | { readonly amount: Minor }) & { readonly refundable: boolean }

/** Lines with their prices, and what shipping costs, in minor units. `condition` is for people. */
export type Quote = { readonly lines: readonly OfferedLine[]; readonly shipping: Minor; readonly condition?: string }

/** What the customer expressly agrees to. */
export type Consent = 'deposit' | 'fullPayment'

/** One earlier order of the same customer. */
export type PastOrder = {
  readonly order: string
  /** From when it counts: when it was placed; of one that lapsed, when it did. */
  readonly at: Instant
  readonly items: readonly string[]
  /** `lapsedUnpaid`: it expired unpaid; `lapsedAfterArrival`: the goods were in, and what was left was not paid. */
  readonly end: 'open' | 'completed' | 'cancelled' | 'lapsedUnpaid' | 'lapsedAfterArrival'
}
