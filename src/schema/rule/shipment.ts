import type { DispatchTerms } from '../../rule/shipment/terms.ts'
import { optional, type Schema, strict } from '../schema.ts'
import { clause } from '../value.ts'
import { goodsDutyShape } from './duty.ts'

export const dispatchTerms: Schema<DispatchTerms> = strict({ ...goodsDutyShape, tracking: optional(clause) })
