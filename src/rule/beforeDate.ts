import type { Calendar } from '../calendar/calendar.ts'
import { endOf } from '../calendar/instants.ts'
import { deadlineBefore } from '../deadline/deadlineBefore.ts'
import type { Length } from '../deadline/span.ts'
import type { Instant } from '../value/instant.ts'

/** When it is so long before a date, exclusive; or until when it surely is not yet, as far as the calendar can tell. */
type BeforeDate = { readonly at: Instant; readonly isCertain: true } | { readonly at: Instant | null; readonly isCertain: false }

/**
 * When it is so long before a date of an offer. Of a date beyond the days that the calendar covers nobody can tell how many open
 * days lie before it: but none is fewer than none, so that it is not yet so long before the date while it is not so long before the
 * end of these days.
 */
export const beforeDate = (calendar: Calendar, length: Length, date: Instant): BeforeDate => {
  const at = deadlineBefore(calendar, date, length)
  if (typeof at === 'number') return { at, isCertain: true }
  const covered = endOf(calendar, calendar.document.covers[1])
  const known = typeof covered === 'number' && covered <= date ? deadlineBefore(calendar, covered - 1, length) : null
  return { at: typeof known === 'number' ? known : null, isCertain: false }
}
