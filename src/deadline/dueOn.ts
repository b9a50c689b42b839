import { millisecondsInDay } from 'date-fns/constants'
import type { Calendar } from '../calendar/calendar.ts'
import type { Counting } from '../calendar/document.ts'
import { timeOfDay } from '../calendar/timeOfDay.ts'
import { dayOfLocal, dayOn, instantShowing, offsetAt, startOfDay } from '../calendar/zone.ts'
import { type Day, plusDays } from '../value/day.ts'
import { type Instant, isInstant } from '../value/instant.ts'
import { type DeadlineIssue, notAnInstant, notATimeOfDay } from './deadlineIssue.ts'

/** The due instant on a day. At `sameTime`, an event that stays on its own day stays where it is. */
export const dueOn = (calendar: Calendar, target: Day, due: Counting['due'], event: Instant): Instant | DeadlineIssue => {
  const { zone } = calendar.tables
  if (due === 'endOfDay') return checked(startOfDay(zone, plusDays(target, 1)))
  if (due === 'startOfDay') return checked(startOfDay(zone, target))
  if (due === 'sameTime') {
    if (target === dayOn(zone, event)) return event
    const local = event + offsetAt(zone, event)
    return checked(instantShowing(zone, local + (target - dayOfLocal(local)) * millisecondsInDay))
  }
  const time = timeOfDay(due.at)
  return time === undefined
    ? notATimeOfDay(['counting', 'due', 'at'], due.at)
    : checked(instantShowing(zone, target * millisecondsInDay + time))
}

/** Whatever was added up, as an instant. */
export const checked = (instant: Instant): Instant | DeadlineIssue =>
  isInstant(instant) ? instant : notAnInstant('span', instant)
