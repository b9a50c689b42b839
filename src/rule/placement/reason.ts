import type { Reason } from '../../decision/reason.ts'
import type { Kind } from '../../order/kind.ts'
import type { Consent } from '../../order/offer.ts'
import type { Instant } from '../../value/instant.ts'
import type { AvailabilityReason, DetailReason, KindReason, LinesReason } from '../offerReason.ts'

/** Why an order can, or cannot, be placed. */
export type PlacementReason =
  | Reason<'placed', Record<never, never>>
  /** The ship date that was shown, for an order placed now, is promised to this order. */
  | Reason<'shipDatePromised', { readonly promised: Instant }>
  /** When shipment is expected: an estimate, and no promise. */
  | Reason<'shipDateEstimated', { readonly estimated: Instant }>
  | KindReason
  | Reason<'quoteFirst', { readonly kind: Kind | null }>
  | Reason<'kindsDoNotMix', { readonly kinds: readonly Kind[] }>
  /**
   * Lines in stock are held until the rest has arrived: in a grant, that this is so; in a refusal, that the customer wants them
   * now.
   */
  | Reason<'shipsTogether', { readonly held: readonly string[] }>
  | LinesReason
  | AvailabilityReason
  | DetailReason
  | Reason<'badPromise', { readonly promised: number }>
  | Reason<'consentMissing', { readonly to: Consent }>
