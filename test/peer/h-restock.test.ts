/**
 * H. Business days across a restock (AREA-NET better-delivery-time#2).
 *
 * From Thursday 13 March 2025, Saturdays and Sundays off: delivery within 1–2 days, and restocking within 5 days before it. There
 * the second answer was 19 to 22 March, which counts a weekend and delivers on a Saturday.
 */
import { expect, it } from 'vitest'
import { shipAndArrive, windowAfter } from '../../src/calendar/index.ts'
import { calendarFrom, instant, MON_TO_FRI } from '../calendar/support.ts'

const calendar = calendarFrom({ zone: 'Asia/Tokyo', open: MON_TO_FRI, holidays: [], covers: ['2025-01-01', '2025-12-31'] })
const THU_2025_03_13 = instant('2025-03-13T10:00:00+09:00')
const delivery = { businessDays: [1, 2] } as const
const midnight = (date: string): number => instant(`${date}T00:00:00+09:00`)

it('delivery alone: Friday to Monday', () => {
  expect(windowAfter(calendar, THU_2025_03_13, delivery)).toEqual({ from: midnight('2025-03-14'), by: midnight('2025-03-18') })
})

it('restocking, then delivery: Friday to Monday a week later', () => {
  const way = shipAndArrive({ calendar, span: { businessDays: 5 } }, { calendar, span: delivery }, THU_2025_03_13)
  expect(way).toEqual({
    ship: { by: midnight('2025-03-21') },
    arrive: { from: midnight('2025-03-21'), by: midnight('2025-03-25') },
  })
})
