import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addBusinessDays } from '../../src/calendar/addBusinessDays.ts'
import { countBusinessDays } from '../../src/calendar/countBusinessDays.ts'
import { someDocument, someCount, someDay } from './arbitraries.ts'
import { calendarFrom } from './support.ts'

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
      const [a = 0, b = 0, c = 0] = [...days].sort((one, other) => one - other)
      const count = (start: number, end: number) => countBusinessDays(calendar, start, end) as number
      expect(count(a, b) + count(b, c)).toBe(count(a, c))
      expect(count(c, b) + count(b, a)).toBe(count(c, a))
    }),
  )
})
