import type { Calendar } from '../../calendar/calendar.ts'
import { startOfDay } from '../../calendar/zone.ts'
import type { Window } from '../../deadline/windowAfter.ts'
import { type Day, plusDays } from '../../value/day.ts'

/**
 * A whole day as a window, by the shop's clocks.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, dayOf } from 'order-policy/calendar'
 * import { windowOfDay } from 'order-policy/queue'
 *
 * const read = calendarOf({ zone: 'UTC', open: ['mon'], holidays: [], covers: ['2026-01-01', '2026-12-31'] })
 * const day = dayOf('2026-12-01')
 * assert(read._tag === 'Right' && typeof day === 'number')
 * assert.deepEqual(windowOfDay(read.right, day), { from: Date.UTC(2026, 11, 1), by: Date.UTC(2026, 11, 2) })
 * ```
 */
export const windowOfDay = ({ tables }: Calendar, day: Day): Window => ({
  from: startOfDay(tables.zone, day),
  by: startOfDay(tables.zone, plusDays(day, 1)),
})
