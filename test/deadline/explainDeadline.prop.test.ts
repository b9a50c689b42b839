import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { explainDeadline } from '../../src/deadline/explainDeadline.ts'
import { someDocument, someInstant } from '../calendar/arbitraries.ts'
import type { Span } from '../../src/deadline/span.ts'
import { isoOf, plusDays } from '../../src/value/day.ts'
import { calendarFrom, day } from '../calendar/support.ts'

it('an explanation explains the deadline: its end, as many days as were asked for, the last of them the due day', () => {
  const counting = fc.record({ from: fc.constantFrom('eventDay', 'receipt'), due: fc.constantFrom('endOfDay', 'sameTime') })
  fc.assert(
    fc.property(someDocument, someInstant, fc.nat(40), counting, (document, at, count, how) => {
      const calendar = calendarFrom({ ...document, cutoff: '15:00' })
      const why = explainDeadline(calendar, at, { businessDays: count }, how)
      if (!('days' in why) || why.days === undefined) return expect.fail()
      expect(why.by.instant).toBe(deadlineAfter(calendar, at, { businessDays: count }, how))
      expect(why.days.counted).toHaveLength(count)
      if (count !== 0) expect(why.days.counted.at(-1)).toBe(why.days.last)
      expect(why.days.skipped.filter(({ date }) => why.days?.counted.includes(date))).toEqual([])
    }),
  )
})

it('every day after day 0, up to the last, stands in one of the two lists and in one only', () => {
  const roll = fc.constantFrom('none', 'following', 'modifiedFollowing', 'halfMonthModifiedFollowing', 'nearest')
  const options = fc.record({ roll, atLeastBusinessDays: fc.constantFrom(0, 2) })
  const span: fc.Arbitrary<Span> = fc.oneof(
    fc.record({ days: fc.nat(40) }).chain((days) => options.map((said) => ({ ...days, ...said }))),
    fc.record({ weeks: fc.nat(5) }).chain((weeks) => options.map((said) => ({ ...weeks, ...said }))),
    fc.record({ months: fc.nat(3) }).chain((months) => options.map((said) => ({ ...months, ...said, on: 'last' as const }))),
    fc.record({ businessDays: fc.nat(40) }),
  )
  fc.assert(
    fc.property(someDocument, someInstant, span, (document, at, lasting) => {
      const why = explainDeadline(calendarFrom(document), at, lasting)
      if (!('days' in why) || why.days === undefined) return expect.fail(JSON.stringify(why))
      const { zero, counted, skipped, last } = why.days
      const after = [...counted, ...skipped.map(({ date }) => date)].filter((date) => date > zero).sort()
      const length = Math.max(0, day(last) - day(zero))
      expect(after.filter((date) => date <= last)).toEqual(Array.from({ length }, (_, n) => isoOf(plusDays(day(zero), n + 1))))
      expect(new Set(after).size).toBe(after.length)
    }),
  )
})
