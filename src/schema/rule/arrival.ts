import type { ShippingCostTerms } from '../../rule/arrival/terms.ts'
import { only, type Schema, strict } from '../schema.ts'
import { clause } from '../value.ts'

export const shippingCostTerms: Schema<ShippingCostTerms> = strict({ clause, told: only('onArrival') })
