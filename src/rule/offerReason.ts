import type { Reason } from '../decision/reason.ts'
import type { Kind } from '../order/kind.ts'
import type { Detail } from '../order/offer.ts'
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

/** A detail that the terms ask for is missing, or cannot be used as it is written. */
export type DetailReason =
  | Reason<'incomplete', { readonly missing: readonly Detail[] }>
  | Reason<'addressCharacters', { readonly field: string; readonly characters: readonly string[] }>
