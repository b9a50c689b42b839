import type { Kept } from '../../rule/kept.ts'
import type { Cited } from '../../value/clause.ts'
import { type Schema, strict, words } from '../schema.ts'
import { clause } from '../value.ts'

const kept: Schema<Kept> = words({ nothing: 1, nonRefundableDeposit: 1, everythingPaid: 1 })

/** What is kept in some case, and by which clause. */
export const keeping: Schema<Cited & { readonly keeps: Kept }> = strict({ clause, keeps: kept })
