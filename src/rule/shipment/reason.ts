import type { DutyName } from '../../order/duty.ts'
import type { Reason } from '../../decision/reason.ts'
import type { Instant } from '../../value/instant.ts'
import type { Minor } from '../../value/money.ts'

/** Whether a parcel may be prepared and may leave, and what its arrival means. */
export type ShipmentReason =
  | Reason<'supplyAwaited', Record<never, never>>
  | Reason<'consentAwaited', { readonly of: DutyName }>
  | Reason<'preparationBegins', Record<never, never>>
  | Reason<'parcelLeaves', Record<never, never>>
  /** An earlier date was promised; `lateBy` in milliseconds. */
  | Reason<'promiseMissed', { readonly promised: Instant; readonly lateBy: number }>
  | Reason<'notPaid', { readonly outstanding: Minor }>
  | Reason<'notAllIn', { readonly waiting: number }>
  | Reason<'trackingMissing', Record<never, never>>
  | Reason<'parcelArrived', Record<never, never>>
