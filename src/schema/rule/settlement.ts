import type { ByCase } from '../../rule/byCase.ts'
import type { RefundTerms } from '../../rule/settlement/terms.ts'
import type { Schema } from '../schema.ts'
import { within } from '../span.ts'
import { clause } from '../value.ts'
import { byCase } from './when.ts'

export const refundTerms: Schema<ByCase<RefundTerms>> = byCase<RefundTerms>({ clause, within })
