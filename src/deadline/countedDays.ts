/** Which days a deadline counts, which it does not, and why: every day between the event and the end stands in one of the two lists. */
import type { Calendar } from '../calendar/calendar.ts'
import type { Counting } from '../calendar/document.ts'
import { explainDay } from '../calendar/explainDay.ts'
import { isBusinessDay } from '../calendar/isBusinessDay.ts'
import { startOfDay } from '../calendar/zone.ts'
import { type Day, isoOf, plusDays, type Weekday } from '../value/day.ts'
import type { Instant } from '../value/instant.ts'
import type { DeadlineIssue } from './deadlineIssue.ts'
import { openTimeFrom } from './openTime.ts'
import type { Span } from './span.ts'
import { dayZeroOf, targetDay } from './targetDay.ts'

/** The days of a deadline: which count, which do not, and on which it is due. */
export type CountedDays = {
  /** The date of day 0, of the event or of receipt; it does not count. */
  readonly zero: string
  /** The dates that count, as they are counted: open days, calendar days that no roll left, days that gave open time. */
  readonly counted: readonly string[]
  /** The days between event and end that do not, in the same order, and why. No day stands in both lists. */
  readonly skipped: readonly SkippedDay[]
  /** The date on which it is due. */
  readonly last: string
}

/** A day that does not count, and why. */
export type SkippedDay = {
  readonly date: string
  readonly weekday: Weekday
  /** `noOpenTime`: open, but not between the event and the end; or skipped by the clocks. */
  readonly why: 'closedWeekday' | 'holiday' | 'afterCutoff' | 'noOpenTime'
  /** The names of the holidays on this day. */
  readonly names: readonly string[]
}

/** `by` is the instant at which the deadline ends. A span of hours counts no days. */
export const countedDays = (
  calendar: Calendar,
  instant: Instant,
  by: Instant,
  span: Exclude<Span, { readonly hours: number }>,
  counting: Counting,
): CountedDays | DeadlineIssue => {
  const today = dayZeroOf(calendar, 'eventDay', instant)
  if (typeof today !== 'number') return today
  if ('openHours' in span) {
    const last = dayZeroOf(calendar, 'eventDay', Math.max(instant, by - 1))
    return typeof last === 'number' ? openDaysAmong(calendar, instant, by, today, last) : last
  }
  const zero = dayZeroOf(calendar, counting.from, instant)
  if (typeof zero !== 'number') return zero
  const last = targetDay(calendar, zero, span)
  if (typeof last !== 'number') return last
  const reached = 'days' in span ? plusDays(zero, span.days) : last
  const step = reached < zero ? -1 : 1
  const passed = towards(plusDays(zero, step), plusDays(reached, step))
  const isOpen = (day: Day): boolean => isBusinessDay(calendar, day) === true
  // A day that a roll leaves behind does not count.
  const left = new Set(towards(reached, last))
  const counted = passed.filter((day) => ('days' in span ? !left.has(day) : isOpen(day)))
  const closed = 'days' in span ? left : passed.filter((day) => !isOpen(day))
  const skipped = new Set([...towards(today, zero), ...closed])
  for (const day of counted) skipped.delete(day)
  return {
    zero: isoOf(zero),
    counted: counted.map(isoOf),
    skipped: skippedDays(
      calendar,
      [...skipped].sort((one, other) => step * (one - other)),
      'afterCutoff',
    ),
    last: isoOf(last),
  }
}

/** Opening hours are counted on every day that has some between the event and the end. */
const openDaysAmong = (calendar: Calendar, instant: Instant, by: Instant, today: Day, last: Day): CountedDays => {
  const { zone } = calendar.tables
  const days = towards(today, plusDays(last, 1))
  const gave = new Set(
    days.filter((day) => {
      const [from, until] = [Math.max(instant, startOfDay(zone, day)), Math.min(by, startOfDay(zone, plusDays(day, 1)))]
      return until > from && openTimeFrom(calendar, from, until) > 0
    }),
  )
  return {
    zero: isoOf(today),
    counted: [...gave].map(isoOf),
    skipped: skippedDays(
      calendar,
      days.filter((day) => !gave.has(day)),
      'noOpenTime',
    ),
    last: isoOf(last),
  }
}

/** The days from one up to another, or down to it; the other is not among them. */
const towards = (from: Day, to: Day): readonly Day[] => {
  const step = to < from ? -1 : 1
  return Array.from({ length: Math.abs(to - from) }, (_, index) => plusDays(from, step * index))
}

const skippedDays = (calendar: Calendar, days: readonly Day[], whereOpen: 'afterCutoff' | 'noOpenTime'): readonly SkippedDay[] =>
  days.flatMap((day) => {
    const explained = explainDay(calendar, day)
    if ('code' in explained) return []
    const { date, weekday, open, because, names } = explained
    return [{ date, weekday, why: open ? whereOpen : because === 'holiday' ? 'holiday' : 'closedWeekday', names }]
  })
