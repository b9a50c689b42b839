import type { RefundTerms } from '../../rule/settlement/terms.ts'
import { mapOf, optional, type Schema, strict } from '../schema.ts'
import { within } from '../span.ts'
import { clause } from '../value.ts'

export const refundTerms: Schema<RefundTerms> = strict({ clause, within, byRegion: optional(mapOf(within)) })
