import type { Reason } from '../../decision/reason.ts'
import type { DutyName } from '../../order/duty.ts'
import type { Instant } from '../../value/instant.ts'
import type { Minor } from '../../value/money.ts'

/** What has arrived, and what the customer learns of it. */
export type ArrivalReason =
  | Reason<'stockAllocated', Record<never, never>>
  | Reason<'nothingAwaited', Record<never, never>>
  | Reason<'servedBeforeShelf', Record<never, never>>
  | Reason<'arrivalTold', { readonly shipping: Minor }>
  | Reason<'shippingIsFixed', { readonly fixed: Minor; readonly told: Minor }>
  | Reason<'badShippingCost', { readonly shipping: number }>
  | Reason<'estimateMoved', { readonly estimated: Instant }>
  | Reason<'delayTold', { readonly estimated: Instant; readonly told: Instant }>
  | Reason<'delayAccepted', { readonly of: readonly DutyName[] }>
  | Reason<'noConsentAsked', Record<never, never>>
  | Reason<'supplyTold', Record<never, never>>
  | Reason<'supplyIsCommitted', { readonly since: Instant }>
  | Reason<'promiseStays', { readonly promised: Instant }>
  | Reason<'badEstimate', { readonly estimated: number }>
  | Reason<'changeTold', { readonly what: string }>
