import type { Cited } from '../../value/clause.ts'

/** Shipping at placement is an estimate; the actual cost is told, and charged, with the arrival notice. */
export type ShippingCostTerms = Cited & { readonly told: 'onArrival' }
