/**
 * When a calendar is open, as instants: worked out once for some months at a time, and looked up from then on.
 *
 * 1. Opening and closing are clock times. One that clocks skip counts as much later as they go forward, one that they show twice
 *    as the earlier. Hours that lie wholly in what is skipped move as a whole: they lose nothing.
 * 2. Hours over midnight belong to the day on which they began: a holiday's night is closed, and the night before it open.
 * 3. A date that clocks skip has no hours. What overlaps or touches, by a clock change or over midnight, is one opening.
 * 4. A block's openings end where the block ends; what goes on begins again with the next.
 */
import { millisecondsInDay } from 'date-fns/constants'
import { type Day, plusDays } from '../value/day.ts'
import type { Instant } from '../value/instant.ts'
import { type Block, type Calendar, knowsDay } from './calendar.ts'
import { hoursOn } from './timesOn.ts'
import { instantShowing, isSkipped, offsetAround, startOfDay } from './zone.ts'

/** A block has so many days: few enough that the first question is quick, and enough that 400 years are some hundred blocks. */
const BLOCK_DAYS = 512

/** In which block a day lies. */
export const blockOf = (day: Day): number => Math.floor(day / BLOCK_DAYS)

/** The openings of a block, the earliest first. */
export const openingsIn = (calendar: Calendar, index: number): Block => {
  const { blocks } = calendar.tables
  const known = blocks.get(index)
  if (known !== undefined) return known
  const block = blockFrom(calendar, index)
  blocks.set(index, block)
  return block
}

type Opening = readonly [opens: Instant, closes: Instant]

const blockFrom = (calendar: Calendar, index: number): Block => {
  const { zone } = calendar.tables
  const first = (index * BLOCK_DAYS) as Day
  const from = startOfDay(zone, first)
  const until = startOfDay(zone, plusDays(first, BLOCK_DAYS))
  const all: Opening[] = []
  // Hours may go on into the second day after the one on which they began, where a clock change pushes them there.
  for (let day = plusDays(first, -2); day < first + BLOCK_DAYS; day = plusDays(day, 1)) {
    for (const [opens, closes] of openingsOn(calendar, day)) {
      if (closes > from && opens < until) all.push([Math.max(opens, from), Math.min(closes, until)])
    }
  }
  return tableOf(
    from,
    until,
    all.sort(([one], [other]) => one - other),
  )
}

/** What overlaps or touches is one opening. */
const tableOf = (from: Instant, until: Instant, openings: readonly Opening[]): Block => {
  const opens: number[] = []
  const closes: number[] = []
  const before: number[] = []
  let total = 0
  for (const [opening, closing] of openings) {
    const last = closes.length - 1
    const closed = closes[last] ?? Number.NEGATIVE_INFINITY
    if (opening > closed) {
      opens.push(opening)
      closes.push(closing)
      before.push(total)
      total += closing - opening
    } else if (closing > closed) {
      closes[last] = closing
      total += closing - closed
    }
  }
  return { from, until, opens, closes, before, total }
}

const openingsOn = (calendar: Calendar, day: Day): readonly Opening[] => {
  const { zone } = calendar.tables
  if (!knowsDay(calendar, day)) return []
  const midnight = day * millisecondsInDay
  const offset = offsetAround(zone, day)
  if (offset !== undefined) {
    return hoursOn(calendar, day).map(([opening, closing]): Opening => [midnight + opening - offset, midnight + closing - offset])
  }
  if (isSkipped(zone, day)) return []
  return hoursOn(calendar, day).map(([opening, closing]): Opening => {
    const opens = instantShowing(zone, midnight + opening)
    const closes = instantShowing(zone, midnight + closing)
    return [opens, closes > opens ? closes : opens + closing - opening]
  })
}
