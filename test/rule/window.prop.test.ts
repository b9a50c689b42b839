import fc from 'fast-check'
import { expect, it } from 'vitest'
import { INCIDENTS, MOMENTS } from '../../src/order/moment.ts'
import { OFFER_DATES } from '../../src/order/offer.ts'
import { type Window, windowChangesAt, windowState } from '../../src/rule/window.ts'
import { DAY, FRI_2026_11_20 as NOW } from '../support/orders.ts'
import { aSale, aSoldLine, calendarFor, WEEKDAYS_2026 } from '../support/sales.ts'

const calendar = calendarFor({ ...WEEKDAYS_2026, hours: [['09:00', '17:00']], holidays: ['2026-12-25'] })
const happened = { firstPayment: NOW + DAY, payment: NOW + 3 * DAY, supply: NOW + 2 * DAY, arrival: null }
const sale = aSale({ happened, incidents: { delay: NOW + 5 * DAY, specificationChange: null } })

const someLength = fc.constantFrom(
  { hours: 30 },
  { openHours: 5 },
  { businessDays: 3 },
  { days: 14 },
  { weeks: 1 },
  { months: 1 },
)
const someWindow: fc.Arbitrary<Window> = fc.record(
  {
    since: fc.constantFrom(...MOMENTS, ...INCIDENTS),
    after: someLength,
    until: fc.constantFrom('payment', 'arrival', ...OFFER_DATES),
    within: someLength,
    before: fc.record({ closing: someLength, release: someLength }, { requiredKeys: [] }),
    through: fc.constantFrom('2026-11-27', '2026-12-31'),
  },
  { requiredKeys: [] },
)
/** Before the end of the covered days, and after it. */
const someDate = fc.option(fc.integer({ min: NOW, max: NOW + 80 * DAY }))
const someLine = fc.record({ closing: someDate, release: someDate }).map((dates) => aSoldLine({ dates }))
const someInstant = fc.integer({ min: NOW, max: NOW + 60 * DAY })

const END_OF_COVERAGE = Date.UTC(2027, 0, 1)

it('between what has happened and the instants that are given, nothing changes', () => {
  fc.assert(
    fc.property(someWindow, someLine, someInstant, someInstant, (window, line, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const given = windowChangesAt(window, calendar, sale, line)
      const all = [...given, ...Object.values(happened), NOW + 5 * DAY, END_OF_COVERAGE]
      fc.pre(!all.some((at) => at !== null && from < at && at <= to))
      expect(windowState(window, calendar, sale, line, to)).toEqual(windowState(window, calendar, sale, line, from))
    }),
    { numRuns: 2_000 },
  )
})

it('what is open until an instant is open just before it, and no longer at it', () => {
  fc.assert(
    fc.property(someWindow, someLine, someInstant, (window, line, at) => {
      const state = windowState(window, calendar, sale, line, at)
      if (state.is !== 'open' || typeof state.ends !== 'number') return
      expect(windowState(window, calendar, sale, line, state.ends - 1)).toEqual(state)
      expect(windowState(window, calendar, sale, line, state.ends).is).toBe('over')
    }),
    { numRuns: 2_000 },
  )
})
