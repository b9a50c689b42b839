import type { Reason } from '../../decision/reason.ts'
import type { Kind } from '../../order/kind.ts'
import type { Consent, Detail } from '../../order/offer.ts'
import type { Instant } from '../../value/instant.ts'

/** Why an order can, or cannot, be placed. */
export type PlacementReason =
  | Reason<'placed', Record<never, never>>
  /** The date shown, which was for an order placed now, is what is promised to this one. */
  | Reason<'shipDatePromised', { readonly promised: Instant }>
  /** When shipment is expected: an estimate, and no promise. */
  | Reason<'shipDateEstimated', { readonly estimated: Instant }>
  | Reason<'kindNotSold', { readonly kind: Kind }>
  | Reason<'quoteFirst', { readonly kind: Kind | null }>
  | Reason<'kindsDoNotMix', { readonly kinds: readonly Kind[] }>
  /** Lines in stock, held until the rest is in: said of an order that is placed so, and against one that wants them now. */
  | Reason<'shipsTogether', { readonly held: readonly string[] }>
  | LinesReason
  | AvailabilityReason
  | Reason<'incomplete', { readonly missing: readonly Detail[] }>
  | Reason<'addressCharacters', { readonly field: string; readonly characters: readonly string[] }>
  | Reason<'badPromise', { readonly promised: number }>
  | Reason<'consentMissing', { readonly to: Consent }>

/** The lines do not make an order. */
export type LinesReason =
  | Reason<'noLines', Record<never, never>>
  | Reason<'repeatedLine', { readonly line: string }>
  | Reason<'badLine', { readonly line: string; readonly quantity: number; readonly price: number }>
  | Reason<
      'badOffer',
      { readonly line: string; readonly of: 'available' | 'closes' | 'releases' | 'deposit'; readonly found: number }
    >
  | Reason<'badShipping', { readonly shipping: number }>
  | Reason<'totalTooLarge', { readonly most: number }>

/** A line is not for sale like this, now. */
export type AvailabilityReason =
  | Reason<'notListed', { readonly line: string; readonly item: string }>
  | Reason<'listedIsNotSpecial', { readonly line: string; readonly item: string }>
  | Reason<
      'notEnoughStock',
      { readonly line: string; readonly item: string; readonly wanted: number; readonly available: number }
    >
  | Reason<'notMarked', { readonly line: string; readonly item: string; readonly kind: Kind }>
  | Reason<'noLongerTaken', { readonly line: string; readonly item: string; readonly closed: Instant | null }>
