import type { Reason } from '../../decision/reason.ts'
import type { RefusalPoint } from '../../order/parcel.ts'
import type { Condition } from '../../order/return.ts'
import type { Share } from '../../value/money.ts'
import type { Carriage } from './terms.ts'

/** Whether a parcel may be refused and goods come back, and what that is worth. */
export type ReturnReason =
  | Reason<'deliveryRefused', { readonly when: RefusalPoint }>
  | Reason<'refusalNotOffered', { readonly when: RefusalPoint | null }>
  | Reason<'alreadyRefused', { readonly when: RefusalPoint }>
  | Reason<'returnByLabel', { readonly carriage: Carriage }>
  | Reason<'returnByAgreement', { readonly carriage: Carriage }>
  | Reason<'returnsNotOffered', Record<never, never>>
  | Reason<'nothingToReturn', Record<never, never>>
  | Reason<'noGoodsAwaited', Record<never, never>>
  | Reason<'conditionNotTaken', { readonly condition: Condition }>
  | Reason<'noLabelThere', { readonly region: string; readonly labelsIn: readonly string[] }>
  | Reason<'noReturnToAnswer', Record<never, never>>
  | Reason<'noSuchReturn', { readonly id: string | null }>
  | Reason<'returnAgreed', Record<never, never>>
  | Reason<'returnAlreadyAgreed', { readonly id: string }>
  | Reason<'returnDenied', Record<never, never>>
  | Reason<'goodsBack', { readonly share: Share }>
  | Reason<'agreementNeeded', { readonly condition: Condition }>
  | Reason<'badCarriage', { readonly carriage: number }>
