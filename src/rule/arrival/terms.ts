import type { Cited } from '../../value/clause.ts'

/** Shipping at placement is an estimate; the arrival notice states the actual cost and charges it. */
export type ShippingCostTerms = Cited & { readonly told: 'onArrival' }
