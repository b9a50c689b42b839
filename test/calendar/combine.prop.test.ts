import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allOpen, anyOpen } from '../../src/calendar/combine.ts'
import { isBusinessDay } from '../../src/calendar/isBusinessDay.ts'
import { someDay, someDocument } from './arbitraries.ts'
import { calendarFrom } from './support.ts'

it('combined calendars agree with their parts', () => {
  fc.assert(
    fc.property(someDocument, someDocument, fc.array(someDay, { minLength: 20 }), (document, otherDocument, days) => {
      const one = calendarFrom({ ...document, zone: 'UTC' })
      const other = calendarFrom({ ...otherDocument, zone: 'UTC' })
      const [all, any] = [allOpen(one, other), anyOpen(one, other)]
      fc.pre(all._tag === 'Right' && any._tag === 'Right')
      for (const day of days) {
        const open = [isBusinessDay(one, day), isBusinessDay(other, day)]
        expect(isBusinessDay(all.right, day)).toBe(open.every((isOpen) => isOpen === true))
        expect(isBusinessDay(any.right, day)).toBe(open.some((isOpen) => isOpen === true))
      }
    }),
  )
})
