/**
 * A clock that can be stopped, as service agreements have it: so much time, of which none passes while it is paused.
 *
 * 1. A clock is plain data: when it was started, how long it has, when it was paused and resumed. Keep it with the ticket.
 * 2. Time is open time (`openHours`), or all time (`hours`), to the millisecond. It may be paused and resumed at any instant, open
 *    or closed: what is closed would not have passed anyway.
 */
import { type AnyCalendar, calendarIn } from '../calendar/anyCalendar.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { isObject } from '../calendar/readForm.ts'
import { type Instant, isInstant } from '../value/instant.ts'
import { type DeadlineIssue, notAnInstant } from './deadlineIssue.ts'
import { openTimeIssue } from './openTime.ts'
import { millisecondsIn } from './readSpan.ts'

/** When a clock was stopped, and when it went on; without `until` it still stands. Epoch milliseconds. */
export type Pause = { readonly from: Instant; readonly until?: Instant }

/** A clock: when it was started, how much time it gives, and its pauses in order. */
export type Clock = {
  readonly started: Instant
  readonly span: { readonly openHours: number } | { readonly hours: number }
  readonly pauses?: readonly Pause[]
}

/** A clock whose form has been looked at, with its time in milliseconds. */
export type KnownClock = { readonly calendar: Calendar; readonly isOpenTime: boolean; readonly given: number }

export const clockIn = (given: AnyCalendar, clock: Clock, now: Instant): KnownClock | DeadlineIssue => {
  const calendar = calendarIn(given)
  if ('code' in calendar) return calendar
  if (!isInstant(now)) return notAnInstant('now', now)
  if (!isObject(clock)) return notAClock([], clock, 'started, span and pauses')
  for (const key in clock) {
    if (key !== 'started' && key !== 'span' && key !== 'pauses') return notAClock([key], key, 'started, span and pauses')
  }
  if (clock.started > now) return notAClock(['started'], clock.started, 'an instant that is not after now')
  if (!isInstant(clock.started)) return { ...notAnInstant('started', clock.started), path: ['clock', 'started'] }
  const span: { readonly openHours?: unknown; readonly hours?: unknown } = isObject(clock.span) ? clock.span : {}
  const isOpenTime = span.openHours !== undefined
  const hours = isOpenTime ? span.openHours : span.hours
  const milliseconds = typeof hours === 'number' ? millisecondsIn(hours) : Number.NaN
  if (!(milliseconds >= 0) || Object.keys(span).length !== 1) {
    return notAClock(['span'], clock.span, 'openHours or hours, in whole milliseconds, not negative')
  }
  const uncovered = isOpenTime
    ? (openTimeIssue(calendar, 'started', clock.started) ?? openTimeIssue(calendar, 'now', now))
    : undefined
  return uncovered ?? wrongPause(clock) ?? { calendar, isOpenTime, given: milliseconds }
}

/** Pauses come one after the other, and only the last may be open. */
const wrongPause = ({ started, pauses = [] }: Clock): DeadlineIssue | undefined => {
  if (!Array.isArray(pauses)) return notAClock(['pauses'], pauses, 'a list of pauses')
  let earliest = started
  for (let index = 0; index < pauses.length; index++) {
    const pause: Pause = pauses[index]
    if (!isObject(pause)) return notAClock(['pauses', index], pause, 'from, and until once it went on')
    const { from, until } = pause
    for (const key in pause) {
      if (key !== 'from' && key !== 'until') return notAClock(['pauses', index, key], key, 'from and until')
    }
    if (!isInstant(from) || from < earliest) {
      return notAClock(['pauses', index, 'from'], from, 'an instant that is not before the clock went on')
    }
    if (until === undefined && index === pauses.length - 1) continue
    if (!isInstant(until) || until < from) {
      return notAClock(['pauses', index, 'until'], until, 'an instant that is not before the pause')
    }
    earliest = until
  }
  return undefined
}

const notAClock = (path: DeadlineIssue['path'], found: unknown, expected: string): DeadlineIssue => ({
  code: 'notAClock',
  path: ['clock', ...path],
  found,
  expected,
})
