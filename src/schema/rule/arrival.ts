import type { DelayTerms, ShippingCostTerms } from '../../rule/arrival/terms.ts'
import { only, type Schema, strict } from '../schema.ts'
import { span } from '../span.ts'
import { clause } from '../value.ts'

export const shippingCostTerms: Schema<ShippingCostTerms> = strict({ clause, told: only('onArrival') })

export const delayTerms: Schema<DelayTerms> = strict({ clause, over: span })
