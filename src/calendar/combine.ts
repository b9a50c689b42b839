/**
 * Two calendars as one: the days on which both are open, or on which either is.
 *
 * 1. What comes out is a calendar of a document like any other, so that it can be stored, explained and extended.
 * 2. It covers the days of which both know what they are.
 * 3. Days combine; cut-off, opening hours and counting belong to one desk and are left out. Add them to the document of the
 *    combination.
 */
import type { Either } from '../kernel/either.ts'
import { type Day, isoOf, plusDays, weekdayOn, weekdays } from '../value/day.ts'
import { type Calendar, knowsDay } from './calendar.ts'
import type { CalendarIssue } from './calendarIssue.ts'
import { calendarOf } from './calendarOf.ts'
import type { CalendarDocument, Holiday } from './document.ts'
import { explained } from './explainDay.ts'
import { isOpenOn } from './isBusinessDay.ts'

/**
 * Open where both are: a shop and the carrier that fetches from it.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { allOpen, calendarOf } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const shop = calendarOf({ zone: 'Europe/Berlin', open: ['mon', 'tue', 'wed', 'thu'], holidays: ['2026-12-24'], covers })
 * const carrier = calendarOf({ zone: 'Europe/Berlin', open: ['tue', 'wed', 'thu', 'fri', 'sat'], holidays: [], covers })
 * assert(shop._tag === 'Right' && carrier._tag === 'Right')
 *
 * const pickUp = allOpen(shop.right, carrier.right)
 * assert(pickUp._tag === 'Right')
 * assert.deepEqual(pickUp.right.document.open, ['tue', 'wed', 'thu'])
 * assert.deepEqual(pickUp.right.document.holidays, ['2026-12-24'])
 * ```
 */
export const allOpen = (one: Calendar, other: Calendar): Either<readonly CalendarIssue[], Calendar> =>
  combined(one, other, (open, otherOpen) => open && otherOpen)

/**
 * Open where at least one is: two desks that answer for one another.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { anyOpen, calendarOf } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const desk = calendarOf({ zone: 'Europe/Berlin', open: ['mon', 'tue', 'wed'], holidays: [], covers })
 * const hotline = calendarOf({ zone: 'Europe/Berlin', open: ['wed', 'sat'], holidays: [], covers })
 * assert(desk._tag === 'Right' && hotline._tag === 'Right')
 *
 * const reachable = anyOpen(desk.right, hotline.right)
 * assert(reachable._tag === 'Right')
 * assert.deepEqual(reachable.right.document.open, ['mon', 'tue', 'wed', 'sat'])
 * ```
 */
export const anyOpen = (one: Calendar, other: Calendar): Either<readonly CalendarIssue[], Calendar> =>
  combined(one, other, (open, otherOpen) => open || otherOpen)

const combined = (
  one: Calendar,
  other: Calendar,
  opens: (one: boolean, other: boolean) => boolean,
): Either<readonly CalendarIssue[], Calendar> => {
  const { zone } = one.document
  if (other.document.zone !== zone) return refused('zonesDiffer', ['zone'], other.document.zone, zone)
  const [first, last] = commonCoverage(one, other)
  if (first > last) {
    return refused('coverageDiffers', ['covers'], other.document.covers, `days within ${one.document.covers.join(' to ')}`)
  }
  const open = weekdays.filter((weekday) => opens(one.document.open.includes(weekday), other.document.open.includes(weekday)))
  const holidays: (string | Holiday)[] = []
  const extraOpen: string[] = []
  for (let day = first; day <= last; day = plusDays(day, 1)) {
    const isOpen = opens(isOpenOn(one, day), isOpenOn(other, day))
    if (isOpen === open.includes(weekdayOn(day))) continue
    if (isOpen) extraOpen.push(isoOf(day))
    else holidays.push(...closingsOn(day, one, other))
  }
  const beyond = refuses(one) || refuses(other) ? 'refuse' : 'weekdays'
  const document: CalendarDocument = { zone, open, holidays, extraOpen, covers: [isoOf(first), isoOf(last)], beyond }
  return calendarOf(document)
}

/** Where neither refuses, each knows every day: then all that either lists is taken in. */
const commonCoverage = (one: Calendar, other: Calendar): readonly [Day, Day] => {
  const limits = [one, other].filter(refuses)
  return limits.length > 0
    ? [limits.map(({ first }) => first).reduce(later), limits.map(({ last }) => last).reduce(earlier)]
    : [earlier(one.first, other.first), later(one.last, other.last)]
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

const later = (one: Day, other: Day): Day => (one > other ? one : other)

const refuses = ({ document }: Calendar): boolean => document.beyond !== 'weekdays'

const closingsOn = (day: Day, ...calendars: readonly Calendar[]): readonly (string | Holiday)[] => {
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
