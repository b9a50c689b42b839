import type { Calendar } from '../calendar/calendar.ts'
import type { Line } from '../order/line.ts'
import { cameAt } from '../order/cameAt.ts'
import { type Incident, INCIDENTS, type Moment } from '../order/moment.ts'
import type { Sale } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
import { endOfLastDay, endOfUntil, instantAfter, limitOf, type Window } from './window.ts'

/**
 * Whether a window has an end that is past and stays so. What counts from an incident ends anew with the next, and what counts
 * from a moment only stays ended if the moment cannot come again.
 */
export const isOverForGood = (
  { since = 'placement', until, within, before, through }: Window,
  calendar: Calendar,
  sale: Sale,
  line: Line,
  at: Instant,
  mayComeAgain: boolean,
): boolean => {
  const isLasting = (what: Moment | Incident): boolean => what === 'placement' || (!mayComeAgain && !isIncident(what))
  const isPast = (end: Instant | 'beyondCalendar' | undefined): boolean => typeof end === 'number' && at >= end
  if (through !== undefined && isPast(endOfLastDay(through, calendar)?.at)) return true
  if (before !== undefined && isPast(limitOf(before, calendar, line).end?.at)) return true
  if (until === 'closing' || until === 'release' || (until !== undefined && isLasting(until)))
    if (isPast(endOfUntil(until, sale, line)?.at)) return true
  const from = within === undefined || !isLasting(since) ? null : cameAt(sale, since)
  return within !== undefined && from !== null && isPast(instantAfter(calendar, within, from))
}

const isIncident = (what: Moment | Incident): what is Incident => INCIDENTS.some((incident) => incident === what)
