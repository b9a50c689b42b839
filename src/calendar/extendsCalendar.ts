import type { Either } from '../kernel/either.ts'
import { type Day, isoOf, plusDays } from '../value/day.ts'
import { isoOfTime } from '../value/instant.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type Calendar, openOn } from './calendar.ts'
import type { CalendarIssue, Report } from './calendarIssue.ts'
import { timeOfDay } from './timeOfDay.ts'
import { cutoffTimeOn, hoursOn } from './timesOn.ts'

/**
 * The longer calendar, if it only adds days to the shorter one: every day that the shorter covers is open or closed as before,
 * with the same cut-off and the same opening hours, counted in the same way in the same zone, with the same answer beyond.
 * Otherwise every difference, day by day. Names of holidays may change.
 *
 * So no deadline moves that the shorter had an answer for; unless it went on by weekdays (`beyond`), for what was counted there
 * knew no holidays.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, extendsCalendar } from 'order-policy/calendar'
 *
 * const week = { zone: 'Asia/Tokyo', open: ['mon', 'tue', 'wed', 'thu', 'fri'] } as const
 * const short = calendarOf({ ...week, holidays: ['2026-11-23'], covers: ['2026-01-01', '2026-12-31'] })
 * const long = calendarOf({ ...week, holidays: ['2026-11-23', '2027-11-23'], covers: ['2026-01-01', '2027-12-31'] })
 * const other = calendarOf({ ...week, holidays: ['2027-11-23'], covers: ['2026-01-01', '2027-12-31'] })
 *
 * assert.equal(extendsCalendar(long, short)._tag, 'Right')
 * assert.deepEqual(extendsCalendar(other, short), {
 *   _tag: 'Left',
 *   left: [{ code: 'dayChanged', path: ['covers'], found: '2026-11-23 open', expected: '2026-11-23 closed' }],
 * })
 * ```
 */
export const extendsCalendar = (given: AnyCalendar, before: AnyCalendar): Either<readonly CalendarIssue[], Calendar> => {
  const longer = calendarIn(given, 'longer')
  if ('code' in longer) return { _tag: 'Left', left: [longer] }
  const shorter = calendarIn(before, 'shorter')
  return 'code' in shorter ? { _tag: 'Left', left: [shorter] } : extended(longer, shorter)
}

const extended = (longer: Calendar, shorter: Calendar): Either<readonly CalendarIssue[], Calendar> => {
  const issues: CalendarIssue[] = []
  const report: Report = (code, path, found, expected) => {
    issues.push({ code, path, found, expected })
  }
  const { zone, covers } = shorter.document
  if (longer.document.zone !== zone) report('zonesDiffer', ['zone'], longer.document.zone, zone)
  if (longer.first > shorter.first || longer.last < shorter.last) {
    report('coverageDiffers', ['covers'], longer.document.covers, `at least ${covers.join(' to ')}`)
  }
  const counting = countingOf(shorter)
  if (countingOf(longer) !== counting) report('countingChanged', ['counting'], countingOf(longer), counting)
  const beyond = beyondOf(shorter)
  if (beyondOf(longer) !== beyond) report('beyondChanged', ['beyond'], beyondOf(longer), beyond)
  const first = longer.first > shorter.first ? longer.first : shorter.first
  for (let day = first; day <= longer.last && day <= shorter.last; day = plusDays(day, 1)) {
    const before = termsOf(shorter, day)
    const after = termsOf(longer, day)
    if (after !== before) report('dayChanged', ['covers'], `${isoOf(day)} ${after}`, `${isoOf(day)} ${before}`)
  }
  return issues.length > 0 ? { _tag: 'Left', left: issues } : { _tag: 'Right', right: longer }
}

/** A time is the same time with its seconds or without. */
const countingOf = ({ counting: { from, due } }: Calendar): string =>
  `${from}, ${typeof due === 'string' ? due : isoOfTime(timeOfDay(due.at) ?? Number.NaN)}`

const beyondOf = ({ document: { beyond = 'refuse' } }: Calendar): string => beyond

/** All that a calendar says of a day, in words that are the same where it says the same. */
const termsOf = (calendar: Calendar, day: Day): string => {
  const times = hoursOn(calendar, day).map(([opens, closes]) => `${isoOfTime(opens)}–${isoOfTime(closes)}`)
  if (!openOn(calendar, day)) return ['closed', ...times].join(', ')
  const cutoff = cutoffTimeOn(calendar, day)
  return ['open', ...times, ...(Number.isFinite(cutoff) ? [`cut-off ${isoOfTime(cutoff)}`] : [])].join(', ')
}
