import { expect, it } from 'vitest'
import { windowAfter } from '../../src/deadline/windowAfter.ts'
import { calendarFrom, instant, TOKYO_2026 } from '../calendar/support.ts'

const tokyo = calendarFrom({ ...TOKYO_2026, cutoff: '14:00' })
const FRI_2026_11_20_1730 = instant('2026-11-20T17:30:00.250+09:00')

it('windows open with their earliest day and end with their latest', () => {
  const window = windowAfter(tokyo, FRI_2026_11_20_1730, { businessDays: [2, 3] })
  expect(window).toEqual({ from: instant('2026-11-25T00:00:00+09:00'), by: instant('2026-11-27T00:00:00+09:00') })
})

it('windows open with their day, whenever they are due', () => {
  const window = windowAfter(tokyo, FRI_2026_11_20_1730, { businessDays: [1, 1] }, { from: 'receipt', due: { at: '12:00' } })
  expect(window).toEqual({ from: instant('2026-11-25T00:00:00+09:00'), by: instant('2026-11-25T12:00:00+09:00') })
})

it('spans of one number have an end alone', () => {
  expect(windowAfter(tokyo, FRI_2026_11_20_1730, { businessDays: 1 })).toEqual({ by: instant('2026-11-25T00:00:00+09:00') })
  expect(windowAfter(tokyo, 0, { hours: 1 })).toEqual({ by: 3_600_000 })
})

it('windows answer with the issue of either end', () => {
  expect(windowAfter(tokyo, FRI_2026_11_20_1730, { businessDays: [1, 300] })).toMatchObject({ code: 'outsideCalendar' })
  expect(windowAfter(tokyo, FRI_2026_11_20_1730, { businessDays: [0.5, 1] })).toMatchObject({ code: 'notASpan' })
})
