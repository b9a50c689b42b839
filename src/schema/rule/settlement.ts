import type { ByCase } from '../../rule/byCase.ts'
import type { KeepsTerms, RefundTerms } from '../../rule/settlement/terms.ts'
import { optional, type Schema, strict } from '../schema.ts'
import { within } from '../span.ts'
import { clause } from '../value.ts'
import { byCase } from './when.ts'
import { keeping } from './kept.ts'

export const keepsTerms: Schema<KeepsTerms> = strict<KeepsTerms>({
  customerCancels: optional(keeping),
  specificationChanges: optional(keeping),
})

export const refundTerms: Schema<ByCase<RefundTerms>> = byCase<RefundTerms>({ clause, within })
