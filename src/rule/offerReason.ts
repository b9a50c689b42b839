import type { Reason } from '../decision/reason.ts'
import type { Length } from '../deadline/span.ts'
import type { Kind } from '../order/kind.ts'
import type { Circumstance } from '../order/circumstances.ts'
import type { OfferDate } from '../order/offer.ts'
import type { Instant } from '../value/instant.ts'

/** The lines do not make an order. */
export type LinesReason =
  | Reason<'noLines', Record<never, never>>
  | Reason<'repeatedLine', { readonly line: string }>
  | Reason<'badLine', { readonly line: string; readonly quantity: number; readonly price: number }>
  | Reason<
      'badOffer',
      { readonly line: string; readonly of: 'available' | 'closing' | 'release' | 'deposit'; readonly found: number }
    >
  | Reason<'badShipping', { readonly shipping: number }>
  | Reason<'totalTooLarge', { readonly most: number }>

/** The shop does not make sales of this kind. */
export type KindReason = Reason<'kindNotSold', { readonly kind: Kind }>

/** A line cannot be sold as it is offered, now. */
export type AvailabilityReason =
  | Reason<'notListed', { readonly line: string; readonly item: string }>
  | Reason<'listedIsNotSpecial', { readonly line: string; readonly item: string }>
  | Reason<
      'notEnoughStock',
      { readonly line: string; readonly item: string; readonly requested: number; readonly available: number }
    >
  | Reason<'notAvailableAs', { readonly line: string; readonly item: string; readonly kind: Kind }>
  | Reason<'noLongerTaken', { readonly line: string; readonly item: string; readonly closed: Instant | null }>

/** What an order has of what a bar asks; null: nothing. */
export type FactOfOrder = { readonly fact: Circumstance | 'mark'; readonly is: string | null }

/** The terms bar such an order. `items`: those with the marks; none, where no mark was asked. `placed`: if the day was. */
export type BarReason =
  | Reason<
      'refusedByTerms',
      { readonly has: readonly FactOfOrder[]; readonly placed: Instant | null; readonly items: readonly string[] }
    >
  | Reason<
      'tooManyUnits',
      { readonly of: 'item' | 'order'; readonly item: string | null; readonly units: number; readonly atMost: number }
    >

/** A line is ordered too late before a date of its offer: `closed` is when it became so. Or its offer lacks the date. */
export type AheadReason =
  | Reason<
      'orderedTooLate',
      { readonly of: OfferDate; readonly by: Length; readonly closed: Instant; readonly items: readonly string[] }
    >
  | Reason<'dateMissing', { readonly of: OfferDate; readonly items: readonly string[] }>

/** A detail that the terms ask for is missing, or cannot be used as it is written. */
export type DetailReason =
  | Reason<'incomplete', { readonly missing: readonly string[] }>
  | Reason<'addressCharacters', { readonly field: string; readonly characters: readonly string[] }>
