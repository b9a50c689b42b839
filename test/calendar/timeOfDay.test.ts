import { expect, it } from 'vitest'
import { timeOfDay } from '../../src/calendar/timeOfDay.ts'

it.each([
  ['00:00', 0],
  ['09:30', 34_200_000],
  ['23:59:59', 86_399_000],
  ['24:00', 86_400_000],
  ['24:00:01', undefined],
  ['24:01', undefined],
  ['25:00', undefined],
  ['9:30', undefined],
  ['09:60', undefined],
  ['09:30:60', undefined],
  ['0930', undefined],
  ['', undefined],
])('%j', (text, expected) => {
  expect(timeOfDay(text)).toBe(expected)
})
