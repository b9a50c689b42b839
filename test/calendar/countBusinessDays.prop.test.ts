import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addBusinessDays } from '../../src/calendar/addBusinessDays.ts'
import { countBusinessDays } from '../../src/calendar/countBusinessDays.ts'
import type { Day } from '../../src/value/day.ts'
import { someDocument, someCount, someDay } from './arbitraries.ts'
import { asDay, calendarFrom } from './support.ts'

it('counting undoes adding', () => {
  fc.assert(
    fc.property(someDocument, someDay, someCount, (document, from, count) => {
      const calendar = calendarFrom(document)
      const to = addBusinessDays(calendar, from, count)
      expect(typeof to === 'number' && countBusinessDays(calendar, from, to)).toBe(count)
    }),
  )
})

it('counts add up along the way', () => {
  fc.assert(
    fc.property(someDocument, fc.tuple(someDay, someDay, someDay), (document, days) => {
      const calendar = calendarFrom(document)
      const [a = asDay(0), b = a, c = b] = [...days].sort((one, other) => one - other)
      const count = (start: Day, end: Day) => countBusinessDays(calendar, start, end) as number
      expect(count(a, b) + count(b, c)).toBe(count(a, c))
      expect(count(c, b) + count(b, a)).toBe(count(c, a))
    }),
  )
})
