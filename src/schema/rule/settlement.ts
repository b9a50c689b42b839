import type { KeepsTerms, RefundTerms } from '../../rule/settlement/terms.ts'
import { mapOf, optional, type Schema, strict } from '../schema.ts'
import { within } from '../span.ts'
import { clause } from '../value.ts'
import { keeping } from './kept.ts'

export const keepsTerms: Schema<KeepsTerms> = strict<KeepsTerms>({
  customerCancels: optional(keeping),
  specificationChanges: optional(keeping),
})

export const refundTerms: Schema<RefundTerms> = strict({ clause, within, byRegion: optional(mapOf(within)) })
