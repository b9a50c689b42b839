import { expect, it } from 'vitest'
import { dayOf } from '../../../src/calendar/index.ts'
import { windowOfDay } from '../../../src/queue/promise/windowOfDay.ts'
import { calendarFor, WEEKDAYS_2026 } from '../../support/sales.ts'

it('a day is a day by the clocks of the shop', () => {
  const day = dayOf('2026-11-01')
  const newYork = calendarFor({ ...WEEKDAYS_2026, zone: 'America/New_York' })
  const { from, by } = windowOfDay(newYork, Number(day))
  expect((by - (from ?? 0)) / 3_600_000).toBe(25)
})
