import type { QuoteTerms } from '../../rule/quote/terms.ts'
import { type Schema, strict } from '../schema.ts'
import { within } from '../span.ts'
import { clause } from '../value.ts'

export const quoteTerms: Schema<QuoteTerms> = strict({ answer: strict({ clause, within }), confirm: strict({ clause, within }) })
