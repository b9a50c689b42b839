/**
 * What a clock shows: the time that has passed and is left, and when it is due.
 *
 * The due instant follows from the time left when it last went on. While the clock is paused there is none.
 */
import type { AnyCalendar } from '../calendar/anyCalendar.ts'
import type { GivenInstant, Instant } from '../value/instant.ts'
import { type Clock, clockIn, type KnownClock } from './clock.ts'
import type { DeadlineIssue } from './deadlineIssue.ts'
import { checked } from './dueOn.ts'
import { addOpenTime, openTimeFrom } from './openTime.ts'

/**
 * What a clock shows. `left` is negative once more time has passed than it gives; `due` is `null` while it is paused. Once over, it
 * stays over, and `due` is when that was. Milliseconds.
 */
export type ClockReading = {
  readonly elapsed: number
  readonly left: number
  readonly due: Instant | null
  readonly state: 'running' | 'paused' | 'over'
}

/** A change of a clock, and what it showed then. */
export type ClockEvent = ClockReading & { readonly at: Instant; readonly what: 'started' | 'paused' | 'resumed' }

/**
 * What a clock shows at an instant: time elapsed and left, and when it is due if nothing stops it again. Pauses after that instant
 * are not known yet.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { type Clock, calendarOf, readClock } from 'order-policy/calendar'
 *
 * const desk = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 *   hours: [['09:00', '17:00']],
 * })
 * const at = (time: string) => Date.parse(`2026-11-${time}:00+01:00`)
 * const ticket: Clock = {
 *   started: at('20T15:00'), // Friday
 *   span: { openHours: 4 },
 *   pauses: [{ from: at('20T16:00'), until: at('23T11:00') }], // waiting for the customer
 * }
 * const HOUR = 3_600_000
 * assert.deepEqual(readClock(desk, ticket, at('23T12:00')), {
 *   elapsed: 2 * HOUR,
 *   left: 2 * HOUR,
 *   due: at('23T14:00'),
 *   state: 'running',
 * })
 * ```
 */
export const readClock = (calendar: AnyCalendar, clock: Clock, now: GivenInstant): ClockReading | DeadlineIssue => {
  const known = clockIn(calendar, clock, now)
  return 'code' in known ? known : readingAfter(known, clock, now)
}

/**
 * Every change of a clock up to an instant, with what it showed then: why it is due when it is.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, explainClock } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const desk = calendarOf({ zone: 'UTC', open: ['mon', 'tue'], holidays: [], covers, hours: [['09:00', '17:00']] })
 * const at = (time: string) => Date.parse(`2026-11-${time}:00Z`)
 * const pauses = [{ from: at('23T10:00'), until: at('24T09:30') }]
 *
 * const why = explainClock(desk, { started: at('23T09:00'), span: { openHours: 2 }, pauses }, at('24T12:00'))
 * assert(!('code' in why))
 * assert.deepEqual(
 *   why.map(({ what, left, due }) => [what, left / 3_600_000, due]),
 *   [
 *     ['started', 2, at('23T11:00')],
 *     ['paused', 1, null],
 *     ['resumed', 1, at('24T10:30')],
 *   ],
 * )
 * ```
 */
export const explainClock = (calendar: AnyCalendar, clock: Clock, now: GivenInstant): readonly ClockEvent[] | DeadlineIssue => {
  const known = clockIn(calendar, clock, now)
  if ('code' in known) return known
  const events: ClockEvent[] = []
  const latest = readingAfter(known, clock, now, (at, what, reading) => events.push({ at, what, ...reading }))
  return 'code' in latest ? latest : events
}

type Note = (at: Instant, what: ClockEvent['what'], reading: ClockReading) => void

/** From change to change up to an instant: what has passed, since when it runs, and when it was over. */
const readingAfter = (
  clock: KnownClock,
  { started, pauses = [] }: Clock,
  now: Instant,
  note?: Note,
): ClockReading | DeadlineIssue => {
  let elapsed = 0
  let running = started
  let over: Instant | null = null
  if (note !== undefined) {
    const due = dueAfter(clock, started, clock.given)
    if (typeof due !== 'number') return due
    note(started, 'started', reading(clock, 0, due, started))
  }
  for (const { from, until } of pauses) {
    if (from > now) break
    const passed = passedBetween(clock, running, from)
    if (over === null && elapsed + passed >= clock.given) {
      const due = dueAfter(clock, running, clock.given - elapsed)
      if (typeof due !== 'number') return due
      // No time at all is over at the next opening, which the pause may go before.
      if (due <= from) over = due
    }
    elapsed += passed
    note?.(from, 'paused', reading(clock, elapsed, over, from))
    if (until === undefined || until > now) return reading(clock, elapsed, over, now)
    running = until
    if (note !== undefined) {
      const due = over ?? dueAfter(clock, until, clock.given - elapsed)
      if (typeof due !== 'number') return due
      note(until, 'resumed', reading(clock, elapsed, due, until))
    }
  }
  const due = over ?? dueAfter(clock, running, clock.given - elapsed)
  return typeof due === 'number' ? reading(clock, elapsed + passedBetween(clock, running, now), due, now) : due
}

const reading = ({ given }: KnownClock, elapsed: number, due: Instant | null, at: Instant): ClockReading => ({
  elapsed,
  left: given - elapsed,
  due,
  state: due === null ? 'paused' : at >= due ? 'over' : 'running',
})

/** Between the start and now the calendar knows every day: that has been looked at. */
const passedBetween = ({ calendar, isOpenTime }: KnownClock, from: Instant, until: Instant): number =>
  isOpenTime ? openTimeFrom(calendar, from, until) : until - from

const dueAfter = ({ calendar, isOpenTime }: KnownClock, running: Instant, left: number): Instant | DeadlineIssue =>
  isOpenTime ? addOpenTime(calendar, running, left) : checked(running + left)
