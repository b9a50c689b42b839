/**
 * A month, or a deadline, as text for a terminal.
 *
 * A day stands plain where it is open; `-` after it is a closed weekday, `*` a holiday, `/` a half-day, `?` a day that the
 * calendar does not know. A deadline adds `>` before day 0, `+` after each day that counts, and brackets around the last.
 */
import { type AnyCalendar, calendarIn } from '../../calendar/anyCalendar.ts'
import type { DayIssue } from '../../calendar/dayIssue.ts'
import type { Counting } from '../../calendar/document.ts'
import { weekdays } from '../../value/day.ts'
import type { GivenInstant } from '../../value/instant.ts'
import type { DeadlineIssue } from '../deadlineIssue.ts'
import type { Span } from '../span.ts'
import { deadlinePicture } from './deadlinePicture.ts'
import { type DayCell, type MonthGrid, monthGrid } from './monthGrid.ts'

/**
 * A month, written `2026-11`, as text: open, half and closed days, and the names of the holidays.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, monthText } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert.equal(
 *   monthText(tokyo, '2026-11'),
 *   [
 *     '2026-11, Asia/Tokyo',
 *     ' Mon  Tue  Wed  Thu  Fri  Sat  Sun',
 *     '                                1-',
 *     '  2    3    4    5    6    7-   8-',
 *     '  9   10   11   12   13   14-  15-',
 *     ' 16   17   18   19   20   21-  22-',
 *     ' 23*  24   25   26   27   28-  29-',
 *     ' 30',
 *     '2026-11-23 Labour Thanksgiving Day',
 *   ].join('\n'),
 * )
 * ```
 */
export const monthText = (calendar: AnyCalendar, month: string): string | DayIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const grid = monthGrid(known, month, new Map())
  return 'code' in grid ? grid : linesOf(grid, known.tables.zone.name).join('\n')
}

/**
 * A deadline as text: the months it runs through, with the days that count, and beneath them when it is due and why.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, deadlineText } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const text = deadlineText(tokyo, Date.parse('2026-11-20T17:30:00+09:00'), { businessDays: 2 })
 * assert(typeof text === 'string')
 * assert.deepEqual(text.split('\n').slice(-6), [
 *   ' 23*  24+ [25]  26   27   28-  29-',
 *   ' 30',
 *   '2026-11-23 Labour Thanksgiving Day',
 *   'event      fri 2026-11-20 17:30:00 +09:00',
 *   'due before thu 2026-11-26 00:00:00 +09:00',
 *   'skipped    2026-11-23 holiday: Labour Thanksgiving Day',
 * ])
 * ```
 */
export const deadlineText = (
  calendar: AnyCalendar,
  instant: GivenInstant,
  span: Span,
  counting?: Counting,
): string | DeadlineIssue => {
  const picture = deadlinePicture(calendar, instant, span, counting)
  if ('code' in picture) return picture
  const { months, zone, notes } = picture
  return [...months.flatMap((grid) => linesOf(grid, zone)), ...notes].join('\n')
}

const linesOf = ({ month, weeks }: MonthGrid, zone: string): readonly string[] => [
  `${month}, ${zone}`,
  weekdays
    .map((name) => ` ${name.slice(0, 1).toUpperCase()}${name.slice(1)} `)
    .join('')
    .trimEnd(),
  ...weeks.map((week) => week.map(placeOf).join('').trimEnd()),
  ...weeks.flat().flatMap((cell) => (cell === null || cell.names.length === 0 ? [] : [`${cell.date} ${cell.names.join(', ')}`])),
]

const placeOf = (cell: DayCell | null): string => {
  if (cell === null) return '     '
  const { mark } = cell
  const before = mark?.isLast === true ? '[' : mark?.is === 'zero' ? '>' : ' '
  const after = mark?.isLast === true ? ']' : mark?.is === 'counted' ? '+' : SIGNS[cell.state]
  return `${before}${String(cell.number).padStart(2)}${after} `
}

const SIGNS = { open: ' ', half: '/', closed: '-', holiday: '*', unknown: '?' } as const
