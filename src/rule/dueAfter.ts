import type { Calendar } from '../calendar/calendar.ts'
import { windowAfter } from '../deadline/windowAfter.ts'
import type { Within } from '../deadline/span.ts'
import type { Due } from '../order/due.ts'
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'

/** A term that gives somebody time: how much, and by which clause. */
export type TimeTerm = { readonly clause: ClauseId | null; readonly within: Within }

/** When what begins at `since` is due. Where no instant can be given, the obligation still stands and says why. */
export const dueAfter = (calendar: Calendar, { clause, within }: TimeTerm, since: Instant): Due => {
  if (within === 'openEnded') return { by: null, why: 'openEnded', since, clause }
  const window = windowAfter(calendar, since, within)
  if (!('by' in window)) return { by: null, why: 'beyondCalendar', since, clause }
  const { by, from } = window
  return from === undefined ? { by, clause } : { by, from, clause }
}
