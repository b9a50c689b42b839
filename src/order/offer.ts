/**
 * What the shop's catalogue and records say when something is requested or ordered: facts, carried by the command that rests on
 * them.
 *
 * Amounts are minor units of the policy's currency, tax and discounts in; instants are epoch milliseconds.
 */
import type { Instant } from '../value/instant.ts'
import type { Minor, Share } from '../value/money.ts'
import type { Kind } from './kind.ts'

/** An item for which a quote is requested. */
export type RequestedItem = Listing & {
  readonly item: string
  readonly quantity: number
  readonly details?: Details
}

/** A line as it is offered: what, how many, for how much, and what the catalogue says of the item now. */
export type OfferedLine = {
  /** Unique among the lines of the order. */
  readonly id: string
  /** The catalogue's name for it. */
  readonly item: string
  /** Units, at least one. */
  readonly quantity: number
  /** For the whole line, in minor units. */
  readonly price: Minor
  readonly kind: Kind
  readonly offer: Offer
  /** What there is to say of the item. Left out: nothing; of a quoted line, what the request said. */
  readonly details?: Details
}

/** What the catalogue says of an item at the instant of the command. */
export type Offer = Listing & {
  /** Units that this order could have now, without those promised to others. */
  readonly available: number
  /** From this instant on it is no longer sold. Left out: there is no closing date. */
  readonly closing?: Instant
  /** When it is expected to be released: an estimate. */
  readonly release?: Instant
  /** Whether the shop took it off sale before its closing date. Left out: it did not. */
  readonly closedEarly?: boolean
  /** What the shop keeps of each unit, in minor units, by the names that its terms use. A fee that is not here is nothing. */
  readonly fees?: Fees
  /** A deposit that this item carries: a share of its price, or an amount for each unit. */
  readonly deposit?: MarkedDeposit
}

export const OFFER_DATES = ['closing', 'release'] as const

/** A date that an offer may carry: from which it is no longer sold, and on which it is expected to be released. */
export type OfferDate = (typeof OFFER_DATES)[number]

/** Amounts for each unit, in minor units, by name: `{ cancelled: 500 }`. */
export type Fees = Readonly<Record<string, Minor>>

/** Whether the catalogue has an item, for which kinds of sale, and how it is marked. */
export type Listing = {
  /** Whether the catalogue has it. Left out: yes, unless it is a special order, for which the item is yet to be found. */
  readonly listed?: boolean
  /**
   * The kinds of sale for which the catalogue marks it, besides from stock. Left out: whichever kind it is ordered or requested
   * as.
   */
  readonly availableAs?: readonly Kind[]
  /** How the shop marks it, in its own words, for terms that ask: `['finalSale']`. Left out: not at all. */
  readonly marks?: readonly string[]
}

/** A share in per cent, or minor units for each unit. If it is not `refundable`, the terms may let the shop keep it. */
export type MarkedDeposit = ({ readonly share: Share } | { readonly amount: Minor }) & { readonly refundable: boolean }

/** Lines with their prices, and what shipping costs, in minor units. `condition` is for people. */
export type Quote = { readonly lines: readonly OfferedLine[]; readonly shipping: Minor; readonly condition?: string }

/** Details given with an order, or with an item, by the shop's own names for them: `{ email: 'lee@example.org' }`. */
export type Details = Readonly<Record<string, string>>

/** Ends of earlier orders that terms may hold against a customer. What the shop cancelled is none of them. */
export const RECORD_ENTRIES = ['cancelled', 'lapsedUnpaid', 'lapsedAfterArrival', 'notCollected', 'refusedDelivery'] as const

export type RecordEntry = (typeof RECORD_ENTRIES)[number]

/**
 * How an earlier order ended, if it did. `lapsedUnpaid`: it expired unpaid; `lapsedAfterArrival`: the goods were in, and the rest
 * was not paid. `cancelled`: by the customer.
 */
export const PAST_ENDS = [
  'open',
  'completed',
  'cancelledByShop',
  'cancelled',
  'lapsedUnpaid',
  'lapsedAfterArrival',
  'notCollected',
  'refusedDelivery',
] as const

/** One earlier order of the same customer. */
export type PastOrder = {
  readonly order: string
  /** The instant from which it counts: when it was placed or, if it lapsed, when it lapsed. */
  readonly at: Instant
  readonly items: readonly string[]
  readonly end: (typeof PAST_ENDS)[number]
  /** What an open order comes to by time alone: from `at` on it counts as one that lapsed then. Left out: nothing is due. */
  readonly lapses?: PastLapse
}

export const PAST_LAPSES = ['lapsedUnpaid', 'lapsedAfterArrival'] as const
PAST_LAPSES satisfies readonly PastOrder['end'][]

/** The instant at which an earlier order expires unless it is paid, and as what. */
export type PastLapse = { readonly at: Instant; readonly end: (typeof PAST_LAPSES)[number] }

/** Whether the catalogue has an item that is ordered, or requested, as this kind of sale. */
export const isListed = (kind: Kind, { listed }: Listing): boolean => listed ?? kind !== 'specialOrder'

/** Whether the catalogue marks an item as available for this kind of sale. */
export const isAvailableAs = (kind: Kind, { availableAs }: Listing): boolean => availableAs?.includes(kind) ?? true
