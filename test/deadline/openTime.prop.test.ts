import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addOpenTime, openTimeBetween } from '../../src/deadline/openTime.ts'
import { someDocument, someInstant } from '../calendar/arbitraries.ts'
import { calendarFrom } from '../calendar/support.ts'

const open = someDocument.map((document) => ({
  ...document,
  hours: [
    ['01:30', '02:45'],
    ['09:00', '17:00'],
    ['22:00', '24:00'],
  ] as const,
}))

it('the open time up to a deadline is what was asked for', () => {
  fc.assert(
    fc.property(open, someInstant, fc.integer({ min: 1, max: 200 * 3_600_000 }), (document, at, milliseconds) => {
      const calendar = calendarFrom(document)
      const by = addOpenTime(calendar, at, milliseconds)
      expect(typeof by === 'number' && openTimeBetween(calendar, at, by)).toBe(milliseconds)
      expect(typeof by === 'number' && openTimeBetween(calendar, at, by - 1)).toBe(milliseconds - 1)
    }),
  )
})

it('open time adds up along the way', () => {
  fc.assert(
    fc.property(open, someInstant, fc.nat(4e9), fc.nat(4e9), (document, at, one, other) => {
      const calendar = calendarFrom(document)
      const time = (from: number, until: number) => openTimeBetween(calendar, from, until) as number
      expect(time(at, at + one) + time(at + one, at + one + other)).toBe(time(at, at + one + other))
    }),
  )
})
