import { isRecord, malformed } from '../malformed.ts'
import { malformedTerms } from '../malformedTerms.ts'
import type { Malformed } from '../reason.ts'

/** What is not readable as terms or as an outlook, for a question about ship dates; null if both can be read. */
export const malformedOutlook = (terms: unknown, outlook: unknown): Malformed | null => {
  const [problem] = malformedTerms(terms)
  if (problem !== undefined) return problem
  if (!isRecord<'supply' | 'handling'>(outlook)) return malformed(['outlook'], 'an object')
  const { supply, handling } = outlook
  if (!Array.isArray(supply)) return malformed(['outlook', 'supply'], 'what supplyOf answers')
  if (!isRecord<'calendar' | 'span'>(handling)) return malformed(['outlook', 'handling'], 'an object')
  const { calendar, span } = handling
  if (!isRecord<'tables'>(calendar) || !isRecord(calendar.tables))
    return malformed(['outlook', 'handling', 'calendar'], 'what calendarOf answers')
  return isRecord(span) ? null : malformed(['outlook', 'handling', 'span'], 'an object')
}
