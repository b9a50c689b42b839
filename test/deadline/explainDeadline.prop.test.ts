import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { explainDeadline } from '../../src/deadline/explainDeadline.ts'
import { someDocument, someInstant } from '../calendar/arbitraries.ts'
import { calendarFrom } from '../calendar/support.ts'

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
