import type { DispatchTerms, PreparationTerms } from '../../rule/shipment/terms.ts'
import { optional, type Schema, strict } from '../schema.ts'
import { within } from '../span.ts'
import { clause } from '../value.ts'

export const preparationTerms: Schema<PreparationTerms> = strict({ clause, within })

export const dispatchTerms: Schema<DispatchTerms> = strict({ clause, within, tracking: optional(clause) })
