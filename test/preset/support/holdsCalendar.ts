/**
 * A preset's calendar, day by day: what is not as its weekday says, from the first day it covers to the last, and how its days
 * are counted.
 */
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { calendarOf, deadlineAfter, explainDay, isoOfInstant } from '../../../src/calendar/index.ts'
import type { Policy, PolicyCalendar } from '../../../src/index.ts'
import { calendarFrom, day } from '../../calendar/support.ts'
import { plusDays } from '../../../src/value/day.ts'
import { mutantsOf } from './mutants.ts'

export type CalendarFacts = {
  /** `2026-07-03 fri Independence Day (observed)`: a weekday on which nobody works. */
  readonly closed: readonly string[]
  /** `2026-02-14 sat`: a day of a weekend on which people work. */
  readonly worked: readonly string[]
  /** When one business day after an instant ends, in UTC: the zone, the day the counting starts from, and its end. */
  readonly oneDayAfter: Readonly<Record<string, string>>
}

export const factsOfCalendar = (document: PolicyCalendar, samples: readonly string[]): CalendarFacts => {
  const calendar = calendarFrom(document)
  const closed: string[] = []
  const worked: string[] = []
  for (let each = calendar.first; each <= calendar.last; each = plusDays(each, 1)) {
    const found = explainDay(calendar, each)
    if ('code' in found) continue
    const isWeekend = found.weekday === 'sat' || found.weekday === 'sun'
    if (!isWeekend && !found.open) closed.push([found.date, found.weekday, ...found.names].join(' '))
    if (isWeekend && found.open) worked.push(`${found.date} ${found.weekday}`)
  }
  const after = (iso: string): string => {
    const due = deadlineAfter(calendar, Date.parse(iso), { businessDays: 1 })
    return typeof due === 'number' ? isoOfInstant(due) : due.code
  }
  return { closed, worked, oneDayAfter: Object.fromEntries(samples.map((iso) => [iso, after(iso)])) }
}

/** The calendar is as told, covers these days and no others, and no entry of it can be changed unseen. */
export const holdsCalendar = (policy: Policy, covers: readonly [string, string], facts: CalendarFacts): void => {
  const samples = Object.keys(facts.oneDayAfter)

  it('is closed, and worked, on the days that were announced', () => {
    expect(factsOfCalendar(policy.calendar, samples)).toEqual(facts)
  })

  it('covers what was read and no more', () => {
    const { first, last } = calendarFrom(policy.calendar)
    expect([first, last]).toEqual(covers.map(day))
  })

  it('has no entry that can be changed unseen', () => {
    const survivors = mutantsOf(policy)
      .filter(({ change }) => change.startsWith('calendar.'))
      .filter((mutant) => calendarOf(mutant.policy.calendar)._tag === 'Right')
      .filter((mutant) => isDeepStrictEqual(factsOfCalendar(mutant.policy.calendar, samples), facts))
    expect(survivors.map(({ change }) => change)).toEqual([])
  })
}
