import type { Policy } from '../policy/policy.ts'
import { calendarSchema } from './calendar.ts'
import { says } from './rule/builtInRule.ts'
import { returnTerms } from './rule/return.ts'
import { refundTerms } from './rule/settlement.ts'
import { saleTermsSchema } from './saleTerms.ts'
import { mapOf, optional, type Schema, strict } from './schema.ts'
import { countFromOne, currency, id, name, text } from './value.ts'

export const policySchema: Schema<Policy> = strict<Policy>({
  id,
  version: countFromOne,
  about: text,
  currency,
  calendar: calendarSchema,
  says: optional(says),
  sale: saleTermsSchema,
  refunds: optional(refundTerms),
  returns: optional(returnTerms),
  text: optional(mapOf(name)),
})
