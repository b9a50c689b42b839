import type { Reason } from '../../decision/reason.ts'
import type { DataOf } from '../../order/command.ts'
import type { Moment } from '../../order/moment.ts'
import type { OfferDate } from '../../order/offer.ts'
import type { AskedParty } from '../../order/order.ts'
import type { Retention } from '../../order/retention.ts'
import type { Before, EndsAt, WindowEnd } from '../window.ts'

/** The lines that a reason speaks of; null: all that were asked about. */
type OfLines = { readonly lines: readonly string[] | null }

/** What a row says that is open. */
type OpenRow = OfLines & {
  /** What will end it; null: nothing but time. */
  readonly until: Moment | OfferDate | null
  readonly ends: EndsAt
  /** It also ends so long before these dates, as far as the offers have them. */
  readonly before?: Before
  readonly keeps: Retention
}

/** Why units may be cancelled, may not, or depend on somebody's agreement. */
export type CancellationReason =
  | Reason<'cancellable', OpenRow>
  | Reason<'delayed', OpenRow>
  | Reason<'specificationChanged', OpenRow>
  | Reason<'needsAgreement', OpenRow & { readonly of: AskedParty }>
  /** What the shop keeps of what was paid. */
  | Reason<'cancellingCosts', OfLines & { readonly keeps: Retention }>
  | Reason<'noLongerCancellable', OfLines>
  /** A row that was open before, and what ended it. */
  | Reason<'cancellableBefore', OfLines & WindowEnd>
  | Reason<'cancellationIsOpen', { readonly id: string }>
  | Reason<'noCancellationIsOpen', Record<never, never>>
  | Reason<'otherCancellationIsOpen', { readonly id: string; readonly open: string }>
  | Reason<'cancellationApproved', { readonly by: AskedParty }>
  | Reason<'cancellationDenied', { readonly by: AskedParty }>
  | Reason<'shopCancels', { readonly because: DataOf<'CancelOrder'>['because'] }>
  | Reason<'shippedWhole', Record<never, never>>
