import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Counting } from '../../src/calendar/document.ts'
import { dateAt } from '../../src/calendar/instants.ts'
import { isBusinessDay } from '../../src/calendar/isBusinessDay.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import type { Span } from '../../src/deadline/span.ts'
import { someDocument, someHolidays, someInstant } from '../calendar/arbitraries.ts'
import { calendarFrom } from '../calendar/support.ts'

const cutoff = fc.constantFrom('00:00', '09:00', '14:30', '23:59:59')
const from = fc.constantFrom('eventDay', 'receipt')
const due: fc.Arbitrary<Counting['due']> = fc.constantFrom<Counting['due']>('endOfDay', 'startOfDay', 'sameTime', { at: '02:30' })
const count = fc.integer({ min: 0, max: 30 })
const daySpan: fc.Arbitrary<Span> = fc.oneof(
  count.map((businessDays) => ({ businessDays })),
  fc.record({ businessDays: count, cutoff }),
  count.map((days) => ({ days })),
  fc.record({ days: count, roll: fc.constantFrom('following', 'modifiedFollowing', 'nearest', 'preceding') }),
)

const by = (...args: Parameters<typeof deadlineAfter>): number => {
  const answer = deadlineAfter(...args)
  return typeof answer === 'number' ? answer : expect.fail(JSON.stringify(answer))
}

it('what happens later is never due earlier, counted to the end of the day', () => {
  fc.assert(
    fc.property(
      someDocument,
      cutoff,
      someInstant,
      fc.nat(10 * 86_400_000),
      daySpan,
      from,
      (document, time, at, later, span, start) => {
        const calendar = calendarFrom({ ...document, cutoff: time })
        const counting = { from: start, due: 'endOfDay' } as const
        expect(by(calendar, at + later, span, counting)).toBeGreaterThanOrEqual(by(calendar, at, span, counting))
      },
    ),
  )
})

it('a cut-off of the span’s own that is the calendar’s changes nothing, also where a date ends earlier', () => {
  fc.assert(
    fc.property(someDocument, cutoff, someInstant, count, from, due, (document, time, at, businessDays, start, end) => {
      const today = dateAt(calendarFrom(document), at)
      const isOpen = typeof today === 'string' && isBusinessDay(calendarFrom(document), today) === true
      const calendar = calendarFrom({ ...document, cutoff: time, ...(isOpen ? { cutoffOn: { [today]: '00:00' } } : {}) })
      const counting = { from: start, due: end }
      expect(by(calendar, at, { businessDays, cutoff: time }, counting)).toBe(by(calendar, at, { businessDays }, counting))
    }),
  )
})

it('an earlier cut-off of the span’s own never brings a deadline forward', () => {
  fc.assert(
    fc.property(someDocument, cutoff, cutoff, someInstant, count, (document, one, other, at, businessDays) => {
      const [earlier, later] = [one, other].sort()
      const of = (time?: string) => ({ businessDays, ...(time === undefined ? {} : { cutoff: time }) })
      const counting = { from: 'receipt', due: 'endOfDay' } as const
      const calendar = calendarFrom(document)
      expect(by(calendar, at, of(earlier), counting)).toBeGreaterThanOrEqual(by(calendar, at, of(later), counting))
    }),
  )
})

it('more days are never due earlier', () => {
  fc.assert(
    fc.property(someDocument, someInstant, count, from, due, (document, at, n, start, end) => {
      const calendar = calendarFrom(document)
      const counting = { from: start, due: end }
      expect(by(calendar, at, { businessDays: n + 1 }, counting)).toBeGreaterThanOrEqual(
        by(calendar, at, { businessDays: n }, counting),
      )
    }),
  )
})

it('a longer holiday list never brings forward a deadline of business days, of open hours, or of days that roll on', () => {
  const span: fc.Arbitrary<Span> = fc.oneof(
    count.map((businessDays) => ({ businessDays })),
    count.map((openHours) => ({ openHours })),
    count.map((days): Span => ({ days, roll: 'following' })),
  )
  const hours = { hours: [['09:00', '17:00']] } as const
  fc.assert(
    fc.property(someDocument, someHolidays, someInstant, span, from, due, (document, more, at, lasting, start, end) => {
      const added = more.filter((date) => !document.extraOpen?.includes(date))
      const shorter = calendarFrom({ ...document, ...hours })
      const longer = calendarFrom({ ...document, ...hours, holidays: [...document.holidays, ...added] })
      const counting = { from: start, due: end }
      expect(by(longer, at, lasting, counting)).toBeGreaterThanOrEqual(by(shorter, at, lasting, counting))
    }),
  )
})

it('from receipt is never due before from the day of the event', () => {
  fc.assert(
    fc.property(someDocument, cutoff, someInstant, count, (document, time, at, n) => {
      const calendar = calendarFrom({ ...document, cutoff: time })
      const [received, event] = (['receipt', 'eventDay'] as const).map((start) =>
        by(calendar, at, { businessDays: n }, { from: start, due: 'endOfDay' }),
      )
      expect(received).toBeGreaterThanOrEqual(event ?? Number.NaN)
    }),
  )
})

it('the end of day 0 is after the event', () => {
  fc.assert(
    fc.property(someDocument, someInstant, from, (document, at, start) => {
      expect(by(calendarFrom(document), at, { businessDays: 0 }, { from: start, due: 'endOfDay' })).toBeGreaterThan(at)
    }),
  )
})

it('any instant and any span give an instant or an issue', () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger(), count)
  const anySpan: fc.Arbitrary<Span> = fc.oneof(
    anyNumber.map((hours) => ({ hours })),
    anyNumber.map((days) => ({ days })),
    anyNumber.map((businessDays) => ({ businessDays })),
    fc.tuple(anyNumber, anyNumber).map((businessDays) => ({ businessDays })),
    anyNumber.map((openHours) => ({ openHours })),
  )
  const hours = { hours: [['09:00', '17:00']] } as const
  fc.assert(
    fc.property(
      someDocument,
      fc.boolean(),
      fc.oneof(someInstant, anyNumber),
      anySpan,
      from,
      due,
      (document, beyond, at, span, start, end) => {
        const calendar = calendarFrom({ ...document, ...hours, beyond: beyond ? 'weekdays' : 'refuse' })
        const answer = deadlineAfter(calendar, at, span, { from: start, due: end })
        if (typeof answer === 'number') expect(Number.isSafeInteger(answer)).toBe(true)
        else expect(answer.code).toMatch(/^(notAnInstant|notASpan|notADay|notACount|outsideCalendar)$/)
      },
    ),
  )
})
