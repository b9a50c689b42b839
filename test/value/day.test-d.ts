import { expectTypeOf, it } from 'vitest'
import { addBusinessDays } from '../../src/calendar/addBusinessDays.ts'
import type { Calendar } from '../../src/calendar/calendar.ts'
import type { DayIssue } from '../../src/calendar/dayIssue.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { explainDeadline } from '../../src/deadline/explainDeadline.ts'
import { openTimeBetween } from '../../src/deadline/openTime.ts'
import type { Day } from '../../src/value/day.ts'
import { type GivenInstant, type Instant, isoOfInstant } from '../../src/value/instant.ts'

declare const calendar: Calendar
declare const day: Day
declare const instant: Instant

it('a day is a number, and not any number is a day', () => {
  expectTypeOf<Day>().toExtend<number>()
  expectTypeOf<number>().not.toExtend<Day>()
  expectTypeOf<Instant>().not.toExtend<Day>()
})

it('an instant is any number of milliseconds, and a day is not one', () => {
  expectTypeOf<Instant>().toEqualTypeOf<number>()
  expectTypeOf<number>().toExtend<GivenInstant>()
  expectTypeOf<Day>().not.toExtend<GivenInstant>()
})

it('neither can be given as the other', () => {
  // @ts-expect-error: a day as an instant would be January 1970
  deadlineAfter(calendar, day, { businessDays: 1 })
  // @ts-expect-error
  explainDeadline(calendar, day, { businessDays: 1 })
  // @ts-expect-error
  openTimeBetween(calendar, instant, day)
  // @ts-expect-error
  isoOfInstant(day)
  // @ts-expect-error: an instant as a day would be in the year 4,9 million
  addBusinessDays(calendar, instant, 1)
})

it('what is asked with a date is answered with a date', () => {
  expectTypeOf(addBusinessDays(calendar, '2026-11-20', 1)).toEqualTypeOf<string | DayIssue>()
  expectTypeOf(addBusinessDays(calendar, day, 1)).toEqualTypeOf<Day | DayIssue>()
})
