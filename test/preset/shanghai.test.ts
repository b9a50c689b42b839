/** The public holidays of China in 2026 as announced: the weekdays off, and the weekend days worked in exchange. */
import { describe } from 'vitest'
import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { shanghai } from '../../src/preset/shanghai.ts'
import { holdsCalendar } from './support/holdsCalendar.ts'

describe('Shanghai', () => {
  holdsCalendar({ ...crossBorderPlatform, calendar: shanghai }, ['2026-01-01', '2026-12-31'], {
    closed: [
      "2026-01-01 thu New Year's Day",
      "2026-01-02 fri New Year's Day",
      '2026-02-16 mon Spring Festival',
      '2026-02-17 tue Spring Festival',
      '2026-02-18 wed Spring Festival',
      '2026-02-19 thu Spring Festival',
      '2026-02-20 fri Spring Festival',
      '2026-02-23 mon Spring Festival',
      '2026-04-06 mon Qingming Festival',
      '2026-05-01 fri Labour Day',
      '2026-05-04 mon Labour Day',
      '2026-05-05 tue Labour Day',
      '2026-06-19 fri Dragon Boat Festival',
      '2026-09-25 fri Mid-Autumn Festival',
      '2026-10-01 thu National Day',
      '2026-10-02 fri National Day',
      '2026-10-05 mon National Day',
      '2026-10-06 tue National Day',
      '2026-10-07 wed National Day',
    ],
    worked: ['2026-01-04 sun', '2026-02-14 sat', '2026-02-28 sat', '2026-05-09 sat', '2026-09-20 sun', '2026-10-10 sat'],
    oneDayAfter: {
      '2026-11-20T17:00+08:00': '2026-11-23T16:00:00.000Z',
      '2026-11-21T17:00+08:00': '2026-11-23T16:00:00.000Z',
      '2026-10-09T17:00+08:00': '2026-10-10T16:00:00.000Z',
    },
  })
})
