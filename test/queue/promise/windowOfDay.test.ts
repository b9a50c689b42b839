import { expect, it } from 'vitest'
import { day } from '../../calendar/support.ts'
import { windowOfDay } from '../../../src/queue/promise/windowOfDay.ts'
import { calendarFor, WEEKDAYS_2026 } from '../../support/sales.ts'

it('a day is a day by the clocks of the shop', () => {
  const newYork = calendarFor({ ...WEEKDAYS_2026, zone: 'America/New_York' })
  const { from, by } = windowOfDay(newYork, day('2026-11-01'))
  expect((by - (from ?? 0)) / 3_600_000).toBe(25)
})
