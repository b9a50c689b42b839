/**
 * When something leaves and when it arrives: handling, then transit, each on its own calendar.
 *
 * 1. Days follow on days. What ships by the end of Thursday ships on Thursday, and its transit is counted from Thursday, although
 *    the end of Thursday is an instant of Friday.
 * 2. What is handled within hours has an instant, and transit is counted from that.
 * 3. The earliest arrival follows the earliest shipping, the latest the latest.
 * 4. What has been shipped reaches the carrier on that day: no cut-off applies between the two.
 * 5. Nothing arrives before it has been shipped, nor before the event, whatever the clocks of the two say; at `sameTime` it
 *    arrives at the time at which it was shipped.
 */
import type { GivenInstant } from '../value/instant.ts'
import type { Window } from './windowAfter.ts'
import type { DeadlineIssue } from './deadlineIssue.ts'
import { type GivenLeg, isWindow, type Leg, legIn, type LegEnd, reachedBy } from './leg.ts'

/**
 * The windows of shipping and of arrival after an instant; `from` is absent where nothing on the way is a window.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, isoOfInstant, shipAndArrive } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const shop = calendarOf({ zone: 'UTC', open: ['mon', 'tue', 'wed', 'thu', 'fri'], holidays: [], covers })
 * const carrier = calendarOf({ zone: 'UTC', open: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], holidays: [], covers })
 * const paid = Date.parse('2026-11-19T10:00Z') // a Thursday
 *
 * const handling = { calendar: shop, span: { businessDays: 1 } }
 * const transit = { calendar: carrier, span: { businessDays: [1, 2] } } as const
 * const way = shipAndArrive(handling, transit, paid)
 * assert('ship' in way && way.arrive.from !== undefined)
 * assert.equal(isoOfInstant(way.ship.by), '2026-11-21T00:00:00.000Z') // ships on Friday
 * assert.equal(isoOfInstant(way.arrive.from), '2026-11-21T00:00:00.000Z') // arrives on Saturday
 * assert.equal(isoOfInstant(way.arrive.by), '2026-11-24T00:00:00.000Z') // or on Monday
 * ```
 */
export const shipAndArrive = (
  first: GivenLeg,
  second: GivenLeg,
  instant: GivenInstant,
): { readonly ship: Window; readonly arrive: Window } | DeadlineIssue => {
  const handling = legIn(first, 'handling')
  if ('code' in handling) return handling
  const transit = legIn(second, 'transit')
  if ('code' in transit) return transit
  const shipBy = reach('handling', handling, { instant }, 'latest')
  if ('code' in shipBy) return shipBy
  const arriveBy = reach('transit', transit, shipBy, 'latest')
  if ('code' in arriveBy) return arriveBy
  const shipFrom = isWindow(handling) ? reach('handling', handling, { instant }, 'earliest') : undefined
  if (shipFrom !== undefined && 'code' in shipFrom) return shipFrom
  const arriveFrom =
    shipFrom !== undefined || isWindow(transit) ? reach('transit', transit, shipFrom ?? shipBy, 'earliest') : undefined
  if (arriveFrom !== undefined && 'code' in arriveFrom) return arriveFrom
  const by = Math.max(arriveBy.instant, shipBy.instant)
  const ship = shipFrom === undefined ? { by: shipBy.instant } : { from: shipFrom.instant, by: shipBy.instant }
  if (arriveFrom === undefined) return { ship, arrive: { by } }
  const from = Math.max(arriveFrom.instant, shipFrom?.instant ?? instant, instant)
  return { ship, arrive: { from: Math.min(from, by), by } }
}

const reach = (name: 'handling' | 'transit', leg: Leg, after: LegEnd, end: 'earliest' | 'latest'): LegEnd | DeadlineIssue => {
  const reached = reachedBy(leg, after, end)
  if (!('code' in reached)) return reached
  const { path } = reached
  if (path[0] !== 'instant') return { ...reached, path: [name, ...path] }
  // What transit is counted from, handling has led to.
  return name === 'handling' ? reached : { ...reached, path: ['handling', 'span'] }
}
