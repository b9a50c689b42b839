import type { Reason } from '../../decision/reason.ts'
import type { DataOf } from '../../order/command.ts'
import type { Milestone } from '../milestone.ts'

/** Why units may be cancelled, may not, or depend on the shop or the carrier. */
export type CancellationReason =
  | Reason<'cancellableUntil', { readonly until: Milestone }>
  | Reason<'shopDecides', { readonly until: Milestone }>
  | Reason<'carrierDecides', { readonly until: Milestone }>
  | Reason<'specificationChanged', Record<never, never>>
  | Reason<'noLongerCancellable', { readonly after: Milestone | null }>
  | Reason<'cancellationIsOpen', { readonly id: string }>
  | Reason<'noCancellationIsOpen', Record<never, never>>
  | Reason<'otherCancellationIsOpen', { readonly id: string; readonly open: string }>
  | Reason<'cancellationApproved', { readonly by: 'shop' | 'carrier' }>
  | Reason<'cancellationDenied', { readonly by: 'shop' | 'carrier' }>
  | Reason<'shopCancels', { readonly because: DataOf<'CancelOrder'>['because'] }>
  | Reason<'shippedWhole', Record<never, never>>
