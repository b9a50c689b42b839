import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/calendar/calendarIssue.ts'
import { readDayHours, readTime } from '../../src/calendar/readDayHours.ts'

const HOUR = 3_600_000

/** What is reported, as `code path`, and what is read. */
const reading = <T>(read: (report: Report) => T): { readonly reported: readonly string[]; readonly read: T } => {
  const reported: string[] = []
  return { read: read((code, path) => reported.push([code, ...path].join(' '))), reported }
}
const hours = (intervals: unknown) => reading((report) => readDayHours(intervals as never, ['hours'], report))

it('a time is milliseconds since midnight', () => {
  expect(reading((report) => readTime('09:30', ['cutoff'], report))).toEqual({ read: 9.5 * HOUR, reported: [] })
  expect(reading((report) => readTime('9:30', ['cutoff'], report))).toEqual({ read: Number.NaN, reported: ['notATime cutoff'] })
})

describe('the hours of a day', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['may be none', [], []],
    [
      'may touch',
      [
        ['09:00', '12:00'],
        ['12:00', '24:00'],
      ],
      [
        [9, 12],
        [12, 24],
      ],
    ],
    ['may go on over midnight', [['20:00', '03:00']], [[20, 27]]],
    ['may begin and end at midnight', [['00:00', '24:00']], [[0, 24]]],
  ])('%s', (_, intervals, read) => {
    const inMilliseconds = (read as readonly (readonly number[])[]).map((pair) => pair.map((hour) => hour * HOUR))
    expect(hours(intervals)).toEqual({ read: inMilliseconds, reported: [] })
  })

  it.each<readonly [string, unknown, readonly string[]]>([
    ['no list', 'all day', ['wrongValue hours']],
    ['an opening without a closing', [['09:00']], ['wrongValue hours 0']],
    ['a time that is none', [['09:00', '25:00']], ['notATime hours 0 1']],
    ['no time at all', [['09:00', '09:00']], ['closesBeforeOpening hours 0']],
    ['an opening at the end of the day', [['24:00', '03:00']], ['closesBeforeOpening hours 0']],
    [
      'an opening before the last closing',
      [
        ['09:00', '12:00'],
        ['11:59', '17:00'],
      ],
      ['hoursOverlap hours 1'],
    ],
  ])('cannot be %s', (_, intervals, reported) => expect(hours(intervals).reported).toEqual(reported))
})
