import { isRecord, malformed } from './malformed.ts'
import type { Malformed } from './reason.ts'

/** What is not readable as terms: they must be an object, and a limit a whole number of units. */
export const malformedTerms = (terms: unknown): readonly Malformed[] => {
  if (!isRecord<'limit'>(terms)) return [malformed(['terms'], 'an object')]
  const { limit } = terms
  const isRight =
    limit === undefined || (isRecord<'units'>(limit) && Number.isSafeInteger(limit.units) && Number(limit.units) >= 0)
  return isRight ? [] : [malformed(['terms', 'limit', 'units'], 'a whole number of at least 0')]
}
