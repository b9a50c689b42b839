/**
 * Which days a deadline counts, which it does not, and why: every day between the event and the end stands in one of the two
 * lists.
 */
import { type Calendar, knowsDay, openOn } from '../calendar/calendar.ts'
import type { Counting } from '../calendar/document.ts'
import { explained } from '../calendar/explainDay.ts'
import { dayOn, startOfDay } from '../calendar/zone.ts'
import { type Day, isoOf, plusDays, type Weekday } from '../value/day.ts'
import type { Instant } from '../value/instant.ts'
import type { DeadlineIssue } from './deadlineIssue.ts'
import { openTimeFrom } from './openTime.ts'
import { amountIn, endIn, unitIn } from './readSpan.ts'
import type { DayOptions, Span } from './span.ts'
import { dayZeroOf, reachedDay, targetDay } from './targetDay.ts'

/** The days of a deadline: which count, which do not, and on which it is due. */
export type CountedDays = {
  /** The date of day 0, of the event or of receipt; it does not count. */
  readonly zero: string
  /** The dates that count, as they are counted: open days, calendar days that no roll left, the day it was moved to, days that gave open time. */
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

/** `by` is the instant at which the deadline, of a window the latest, ends. A span of hours counts no days. */
export const countedDays = (
  calendar: Calendar,
  instant: Instant,
  by: Instant,
  span: Span,
  counting: Counting,
): CountedDays | DeadlineIssue | undefined => {
  const unit = unitIn(span)
  if (typeof unit === 'object') return unit
  if (unit === 'hours') return undefined
  const { zone } = calendar.tables
  const today = dayOn(zone, instant)
  if (unit === 'openHours') {
    return openDaysAmong(calendar, instant, by, today, dayOn(zone, Math.max(instant, by - 1)))
  }
  // What a span may say beside its unit is looked at where it is read.
  const options = span as DayOptions
  const zero = dayZeroOf(calendar, counting.from, instant, options.cutoff)
  if (typeof zero !== 'number') return zero
  const amount = endIn(amountIn(span, unit), unit, 'latest')
  if ('code' in amount) return amount
  const last = targetDay(calendar, zero, unit, amount, options)
  if (typeof last !== 'number') return last
  const reached = unit === 'businessDays' ? last : reachedDay(zero, unit, amount, options)
  if (typeof reached !== 'number') return reached
  const days =
    unit === 'businessDays' ? openDaysTowards(calendar, zero, last) : calendarDaysTowards(calendar, zero, reached, last)
  const skipped = new Set([...towards(today, zero), ...days.skipped])
  for (const day of days.counted) skipped.delete(day)
  const step = reached < zero ? -1 : 1
  return {
    zero: isoOf(zero),
    counted: days.counted.map(isoOf),
    skipped: skippedDays(
      calendar,
      [...skipped].sort((one, other) => step * (one - other)),
      'afterCutoff',
    ),
    last: isoOf(last),
  }
}

type Parted = { readonly counted: readonly Day[]; readonly skipped: readonly Day[] }

const openDaysTowards = (calendar: Calendar, zero: Day, last: Day): Parted => {
  const step = last < zero ? -1 : 1
  return parted(towards(plusDays(zero, step), plusDays(last, step)), (day) => openOn(calendar, day))
}

/** Up to where the span leads every day counts, but those that a roll leaves; beyond, those that it was moved to. */
const calendarDaysTowards = (calendar: Calendar, zero: Day, reached: Day, last: Day): Parted => {
  const step = reached < zero ? -1 : 1
  const passed = towards(plusDays(zero, step), plusDays(reached, step))
  const left = towards(reached, last)
  if ((last - reached) * step <= 0) {
    const isLeft = new Set(left)
    return { counted: passed.filter((day) => !isLeft.has(day)), skipped: left }
  }
  const isOpen = (day: Day): boolean => openOn(calendar, day)
  const beyond = parted([...left.slice(1), last], isOpen)
  // The day it led to counts too, unless it was left because it is closed.
  const isClosed = !isOpen(reached)
  return {
    counted: [...(isClosed ? passed.slice(0, -1) : passed), ...beyond.counted],
    skipped: [...(isClosed ? [reached] : []), ...beyond.skipped],
  }
}

const parted = (days: readonly Day[], counts: (day: Day) => boolean): Parted => ({
  counted: days.filter(counts),
  skipped: days.filter((day) => !counts(day)),
})

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
    if (!knowsDay(calendar, day)) return []
    const { date, weekday, open, because, names } = explained(calendar, day)
    return [{ date, weekday, why: open ? whereOpen : because === 'holiday' ? 'holiday' : 'closedWeekday', names }]
  })
