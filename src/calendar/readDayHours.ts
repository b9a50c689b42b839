/** Times of one day, and what is wrong with them: openings in order and apart, the last of which may go on over midnight. */
import type { Path, Report } from './calendarIssue.ts'
import type { OpeningHours } from './document.ts'
import { readEach, readList } from './readForm.ts'
import { timeOfDay } from './timeOfDay.ts'

/**
 * Opening hours of a day as clock milliseconds since midnight: in order, apart, closing excluded. What closes on the next day
 * closes after 24 hours.
 */
export type DayHours = readonly (readonly [opens: number, closes: number])[]

/** NaN, and reported, where the text does not say a time. */
export const readTime = (text: string, path: Path, report: Report): number => {
  const time = timeOfDay(text)
  if (time === undefined) report('notATime', path, text, 'a time as HH:MM, 00:00 to 24:00')
  return time ?? Number.NaN
}

const MIDNIGHT = 86_400_000

export const readDayHours = (intervals: OpeningHours, path: Path, report: Report): DayHours => {
  let closed = 0
  return readEach(readList(intervals, path, report, 'a list of opening and closing times'), (interval, index) => {
    const at = [...path, index]
    if (!Array.isArray(interval) || interval.length !== 2) {
      report('wrongValue', at, interval, 'an opening time and a closing time')
      return [Number.NaN, Number.NaN]
    }
    const opens = readTime(interval[0], [...at, 0], report)
    const time = readTime(interval[1], [...at, 1], report)
    if (time === opens || opens === MIDNIGHT) {
      report('closesBeforeOpening', at, interval, 'an opening time before 24:00, and another closing time')
    }
    // Closing at an earlier time is closing on the next day.
    const closes = time < opens ? time + MIDNIGHT : time
    if (opens < closed) report('hoursOverlap', at, interval, 'an opening time not before the last closing time')
    closed = closes
    return [opens, closes]
  })
}
