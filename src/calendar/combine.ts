/**
 * Several calendars as one: the days on which all of them are open, or on which any is.
 *
 * 1. What comes out is a calendar of a document like any other, so that it can be stored, explained and extended.
 * 2. It covers the days of which all know what they are.
 * 3. Days combine, whatever the zones: a date is a date in London and in New York. Where days become instants, the clocks of the
 *    first calendar are meant.
 * 4. Cut-off, opening hours and counting belong to one desk and are left out. Add them to the document of the combination.
 */
import type { Either } from '../kernel/either.ts'
import { type Day, isoOf, plusDays, weekdayOn, weekdays } from '../value/day.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type Calendar, knowsDay, openOn } from './calendar.ts'
import type { CalendarIssue } from './calendarIssue.ts'
import { calendarOf } from './calendarOf.ts'
import type { Holiday } from './document.ts'
import { explained } from './explainDay.ts'

/**
 * Open where all are: a shop and the carrier that fetches from it, or the two places where a payment settles.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { addBusinessDays, allOpen, calendarOf } from 'order-policy/calendar'
 *
 * const week = { open: ['mon', 'tue', 'wed', 'thu', 'fri'], covers: ['2026-01-01', '2026-12-31'] } as const
 * const london = calendarOf({ ...week, zone: 'Europe/London', holidays: ['2026-08-31'] })
 * const newYork = calendarOf({ ...week, zone: 'America/New_York', holidays: ['2026-09-07'] })
 *
 * const settlement = allOpen(london, newYork)
 * assert.equal(addBusinessDays(settlement, '2026-08-28', 1), '2026-09-01') // Monday is a holiday in London
 * assert.equal(addBusinessDays(settlement, '2026-09-04', 1), '2026-09-08') // and this one in New York
 * ```
 */
export const allOpen = (...calendars: readonly AnyCalendar[]): Either<readonly CalendarIssue[], Calendar> =>
  combined(calendars, (isOpen, among) => among.every(isOpen))

/**
 * Open where at least one is: desks that answer for one another.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { anyOpen, calendarOf, isBusinessDay } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const desk = calendarOf({ zone: 'Europe/Berlin', open: ['mon', 'tue', 'wed'], holidays: [], covers })
 * const hotline = calendarOf({ zone: 'Europe/Berlin', open: ['wed', 'sat'], holidays: [], covers })
 *
 * assert.equal(isBusinessDay(anyOpen(desk, hotline), '2026-11-21'), true) // a Saturday
 * ```
 */
export const anyOpen = (...calendars: readonly AnyCalendar[]): Either<readonly CalendarIssue[], Calendar> =>
  combined(calendars, (isOpen, among) => among.some(isOpen))

const combined = (
  given: readonly AnyCalendar[],
  opens: (isOpen: (calendar: Calendar) => boolean, among: readonly Calendar[]) => boolean,
): Either<readonly CalendarIssue[], Calendar> => {
  const calendars: Calendar[] = []
  const issues: CalendarIssue[] = []
  for (const [index, one] of given.entries()) {
    const calendar = calendarIn(one, index)
    if ('code' in calendar) issues.push(calendar)
    else calendars.push(calendar)
  }
  const [one, ...others] = calendars
  if (issues.length > 0) return { _tag: 'Left', left: issues }
  if (one === undefined) return refused('notACalendar', [], given, 'at least one calendar')
  const [first, last] = commonCoverage(calendars)
  if (first > last) {
    const covers = others.map(({ document }) => document.covers)
    return refused('coverageDiffers', ['covers'], covers.flat(), `days within ${one.document.covers.join(' to ')}`)
  }
  const open = weekdays.filter((weekday) => opens(({ document }) => document.open.includes(weekday), calendars))
  if (open.length === 0) return refused('emptyWeek', ['open'], [], 'a weekday on which they are open together')
  const holidays: (string | Holiday)[] = []
  const extraOpen: string[] = []
  for (let day = first; day <= last; day = plusDays(day, 1)) {
    const isOpen = opens((calendar) => openOn(calendar, day), calendars)
    if (isOpen === open.includes(weekdayOn(day))) continue
    if (isOpen) extraOpen.push(isoOf(day))
    else holidays.push(...closingsOn(day, calendars))
  }
  const beyond = calendars.some(refuses) ? 'refuse' : 'weekdays'
  const { zone } = one.document
  return calendarOf({ zone, open, holidays, extraOpen, covers: [isoOf(first), isoOf(last)], beyond })
}

/** Where none refuses, each knows every day: then all that any of them lists is taken in. */
const commonCoverage = (calendars: readonly Calendar[]): readonly [Day, Day] => {
  const limits = calendars.filter(refuses)
  return limits.length > 0
    ? [limits.map(({ first }) => first).reduce(later), limits.map(({ last }) => last).reduce(earlier)]
    : [calendars.map(({ first }) => first).reduce(earlier), calendars.map(({ last }) => last).reduce(later)]
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

const later = (one: Day, other: Day): Day => (one > other ? one : other)

const refuses = ({ document }: Calendar): boolean => document.beyond !== 'weekdays'

const closingsOn = (day: Day, calendars: readonly Calendar[]): readonly (string | Holiday)[] => {
  const date = isoOf(day)
  const names = new Set(calendars.flatMap((calendar) => (knowsDay(calendar, day) ? explained(calendar, day).names : [])))
  return names.size > 0 ? [...names].map((name) => ({ date, name })) : [date]
}

const refused = (
  code: CalendarIssue['code'],
  path: CalendarIssue['path'],
  found: unknown,
  expected: string,
): Either<readonly CalendarIssue[], Calendar> => ({ _tag: 'Left', left: [{ code, path, found, expected }] })
