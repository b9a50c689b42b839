import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { windowAfter } from '../../src/deadline/windowAfter.ts'
import { someDocument, someInstant } from '../calendar/arbitraries.ts'
import { calendarFrom } from '../calendar/support.ts'

const from = fc.constantFrom('eventDay', 'receipt')
const count = fc.integer({ min: 0, max: 30 })

it('a window opens before it ends, and ends with its latest day', () => {
  fc.assert(
    fc.property(someDocument, someInstant, count, count, from, (document, at, n, m, start) => {
      const calendar = calendarFrom(document)
      const counting = { from: start, due: 'endOfDay' } as const
      const [earliest, latest] = [Math.min(n, m), Math.max(n, m)]
      const window = windowAfter(calendar, at, { businessDays: [earliest, latest] }, counting)
      if (!('by' in window) || window.from === undefined) return expect.fail()
      expect(window.from).toBeLessThan(window.by)
      expect(window.by).toBe(deadlineAfter(calendar, at, { businessDays: latest }, counting))
    }),
  )
})
