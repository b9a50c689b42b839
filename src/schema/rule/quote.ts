import type { QuoteTerms } from '../../rule/quote/terms.ts'
import { type Schema, strict } from '../schema.ts'
import { endingDuty } from './duty.ts'

export const quoteTerms: Schema<QuoteTerms> = strict({ answer: endingDuty, confirm: endingDuty })
