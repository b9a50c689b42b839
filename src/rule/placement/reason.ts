import type { Reason } from '../../decision/reason.ts'
import type { Kind } from '../../order/kind.ts'
import type { Instant } from '../../value/instant.ts'
import type { Minor } from '../../value/money.ts'
import type { AheadReason, AvailabilityReason, BarReason, DetailReason, KindReason, LinesReason } from '../offerReason.ts'

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
  | BarReason
  | AheadReason
  | Reason<'belowMinimum', { readonly minimum: Minor; readonly goods: Minor }>
  /** The terms ask for a minimum, and the command does not say how much it is; or what it says is not valid. */
  | Reason<'badMinimum', { readonly found: number | null }>
  | ConsentReason

/** `to`: `deposit` or `fullPayment`, or the shop's own words. */
export type ConsentReason = Reason<'consentMissing', { readonly to: string }>
