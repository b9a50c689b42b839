import type { Calendar } from '../calendar/calendar.ts'
import type { Reason } from '../decision/reason.ts'
import type { Event } from '../order/event.ts'
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'

/**
 * What would follow falls due beyond the days that the calendar covers, or depends on them: extend the calendar and send the
 * command again. `begins`: the event that would follow.
 */
export type CoverageReason = Reason<
  'beyondCalendar',
  { readonly begins: Event['type']; readonly since: Instant; readonly covers: readonly [string, string] }
>

export const beyondCalendar = (
  { document: { covers } }: Calendar,
  begins: Event['type'],
  since: Instant,
  clause: ClauseId | null,
): CoverageReason => ({ code: 'beyondCalendar', clause, facts: { begins, since, covers } })
