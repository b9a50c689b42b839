/**
 * From a time on the wall to an instant: clocks may show it once, never, or twice.
 *
 * This needs no coverage: what clocks show on a day is known, whether the day is open or not.
 */
import type { Instant } from '../value/instant.ts'
import { wallTimeOf } from '../value/wallTimeOf.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import type { InstantAnswerIssue } from './instantAnswerIssue.ts'
import { isObject } from './readForm.ts'
import { instantShowing, instantsShowing, offsetAt, type Zone } from './zone.ts'

/**
 * What is meant where clocks do not show a time, or show it twice. Skipped: as much `later` as they go forward, unless you say
 * otherwise, or as much `earlier`. Shown twice: the `earlier`, unless you say otherwise, or the `later`. `refuse` is an issue.
 */
export type ClockConvention = {
  readonly skipped?: 'later' | 'earlier' | 'refuse'
  readonly twice?: 'earlier' | 'later' | 'refuse'
}

/**
 * The instant at which the calendar's clocks show a date and time: `2026-11-21T10:00`, with seconds and milliseconds if you like.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, instantAt } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const berlin = calendarOf({ zone: 'Europe/Berlin', open: ['mon'], holidays: [], covers })
 * assert.equal(instantAt(berlin, '2026-11-20T17:30'), Date.parse('2026-11-20T17:30:00+01:00'))
 *
 * // 02:30 is skipped on 29 March, and shown twice on 25 October
 * assert.equal(instantAt(berlin, '2026-03-29T02:30'), Date.parse('2026-03-29T03:30:00+02:00'))
 * assert.equal(instantAt(berlin, '2026-10-25T02:30', { twice: 'later' }), Date.parse('2026-10-25T02:30:00+01:00'))
 * ```
 */
export const instantAt = (
  calendar: AnyCalendar,
  wallTime: string,
  convention?: ClockConvention,
): Instant | InstantAnswerIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const local = wallTimeOf(wallTime)
  if (Number.isNaN(local)) {
    return {
      code: 'notATime',
      path: ['wallTime'],
      found: wallTime,
      expected: 'a date and time without an offset, as 2026-11-21T10:00',
    }
  }
  return convention === undefined
    ? instantShowing(known.tables.zone, local)
    : instantBy(known.tables.zone, local, wallTime, convention)
}

const instantBy = (zone: Zone, local: number, wallTime: string, convention: ClockConvention): Instant | InstantAnswerIssue => {
  const issue = wrongConvention(convention)
  if (issue !== undefined) return issue
  const { skipped = 'later', twice = 'earlier' } = convention
  const [first, ...others] = instantsShowing(zone, local)
  const last = others.at(-1)
  if (first === undefined) {
    if (skipped === 'refuse') return notShown(wallTime, 'a time that the clocks show')
    const later = instantShowing(zone, local)
    // Read on the clocks as they are afterwards, it lies as much before the change.
    return skipped === 'later' ? later : local - offsetAt(zone, later)
  }
  if (last === undefined) return first
  if (twice === 'refuse') return notShown(wallTime, 'a time that the clocks show once')
  return twice === 'earlier' ? first : last
}

const notShown = (wallTime: string, expected: string): InstantAnswerIssue => ({
  code: 'notATime',
  path: ['wallTime'],
  found: wallTime,
  expected,
})

const CONVENTIONS = { skipped: ['later', 'earlier', 'refuse'], twice: ['earlier', 'later', 'refuse'] } as const

const wrongConvention = (convention: ClockConvention): InstantAnswerIssue | undefined => {
  if (!isObject(convention)) return notAConvention([], convention, 'skipped, twice, both or neither')
  for (const [key, found] of Object.entries(convention)) {
    if (found === undefined) continue
    if (key !== 'skipped' && key !== 'twice') return notAConvention([key], found, 'skipped, twice, both or neither')
    const words: readonly string[] = CONVENTIONS[key]
    if (!words.includes(found)) return notAConvention([key], found, `one of ${words.join(', ')}`)
  }
  return undefined
}

const notAConvention = (path: readonly string[], found: unknown, expected: string): InstantAnswerIssue => ({
  code: 'notAnOption',
  path: ['convention', ...path],
  found,
  expected,
})
