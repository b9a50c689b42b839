/** What the clocks of a zone show at an instant, and where they change. */
import { millisecondsInDay } from 'date-fns/constants'
import { dayOfLocal, offsetAt, stretchAt, type Zone } from '../calendar/zone.ts'
import { isoOf, type Weekday, weekdayOn } from '../value/day.ts'
import { type Instant, isoOfTime } from '../value/instant.ts'

/** What the clocks of a zone show at an instant. */
export type LocalTime = {
  readonly instant: Instant
  /** `2026-11-30` */
  readonly date: string
  readonly weekday: Weekday
  /** `00:00:00.000` */
  readonly time: string
  /** Ahead of UTC: `+09:00` */
  readonly offset: string
}

/** At an instant, clocks go from one offset to another. */
export type ClockChange = { readonly at: Instant; readonly before: string; readonly after: string }

export const localTimeOf = (zone: Zone, instant: Instant): LocalTime => {
  const offset = offsetAt(zone, instant)
  const day = dayOfLocal(instant + offset)
  const time = isoOfTime(instant + offset - day * millisecondsInDay)
  return { instant, date: isoOf(day), weekday: weekdayOn(day), time, offset: isoOfOffset(offset) }
}

/** The clock changes after one instant, up to and including another. */
export const clockChangesBetween = (zone: Zone, after: Instant, through: Instant): readonly ClockChange[] => {
  const changes: ClockChange[] = []
  let stretch = stretchAt(zone, after)
  while (stretch.until <= through) {
    const next = stretchAt(zone, stretch.until)
    if (next.offset !== stretch.offset) {
      changes.push({ at: next.from, before: isoOfOffset(stretch.offset), after: isoOfOffset(next.offset) })
    }
    stretch = next
  }
  return changes
}

/** `+09:00`; with seconds where there are any. */
const isoOfOffset = (offset: number): string => {
  const time = isoOfTime(Math.abs(offset))
  return `${offset < 0 ? '-' : '+'}${time.slice(0, time.slice(6, 8) === '00' ? 5 : 8)}`
}
