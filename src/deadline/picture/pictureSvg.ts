/**
 * A month, or a deadline, as a small SVG that needs nothing else: no font, no script, no style sheet.
 *
 * It follows the reader's light or dark setting, and says nothing by colour alone: a closed day is hatched, a holiday hatched both
 * ways, a half-day hatched in one half; the days that count carry their number in a circle, day 0 has a dashed frame, the last
 * a thick one. Every day has its name and state as a title.
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
 * A month, written `2026-11`, as SVG.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, monthSvg } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const tokyo = calendarOf({ zone: 'Asia/Tokyo', open: ['mon'], holidays: [], covers })
 * const svg = monthSvg(tokyo, '2026-11')
 * assert(typeof svg === 'string' && svg.startsWith('<svg '))
 * ```
 */
export const monthSvg = (calendar: AnyCalendar, month: string): string | DayIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const grid = monthGrid(known, month, new Map())
  return 'code' in grid ? grid : svgOf([grid], known.tables.zone.name, namesIn(grid))
}

/**
 * A deadline as SVG: its months, with the days counted and skipped, and beneath them when it is due and why.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, deadlineSvg } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const tokyo = calendarOf({ zone: 'Asia/Tokyo', open: ['mon', 'tue'], holidays: [], covers })
 * const svg = deadlineSvg(tokyo, Date.parse('2026-11-20T17:30:00+09:00'), { businessDays: 2 })
 * assert(typeof svg === 'string' && svg.includes('due before'))
 * ```
 */
export const deadlineSvg = (
  calendar: AnyCalendar,
  instant: GivenInstant,
  span: Span,
  counting?: Counting,
): string | DeadlineIssue => {
  const picture = deadlinePicture(calendar, instant, span, counting)
  if ('code' in picture) return picture
  const { months, zone, notes } = picture
  return svgOf(months, zone, [...months.flatMap(namesIn), ...notes])
}

const SIDE = 40
const MARGIN = 12
const LINE = 18
const WIDTH = 7 * SIDE + 2 * MARGIN
const HEAD = 44

const svgOf = (months: readonly MonthGrid[], zone: string, notes: readonly string[]): string => {
  const parts: string[] = []
  let top = MARGIN
  for (const grid of months) {
    parts.push(...monthAt(grid, zone, top))
    top += HEAD + grid.weeks.length * SIDE + MARGIN
  }
  for (const note of notes) {
    parts.push(`<text x="${MARGIN}" y="${top + LINE - 6}" class="note">${escaped(note)}</text>`)
    top += LINE
  }
  const width = Math.max(WIDTH, 2 * MARGIN + 6.7 * notes.reduce((most, { length }) => Math.max(most, length), 0))
  const size = `viewBox="0 0 ${Math.ceil(width)} ${top + MARGIN}" width="${Math.ceil(width)}" height="${top + MARGIN}"`
  const title = escaped(`${months.map(({ month }) => month).join(', ')}, ${zone}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${title}">${STYLE}<rect width="100%" height="100%" class="paper"/>${parts.join('')}</svg>`
}

const STYLE = [
  '<style>.paper{fill:#fff}text{font:13px ui-monospace,Menlo,Consolas,monospace;fill:#111}.head{font-weight:bold}.note,.count{font-size:11px}',
  '.day{fill:none;stroke:#888}.hatch{stroke:#888}.count-ring{fill:#fff;stroke:#111}.zero{fill:none;stroke:#111;stroke-width:2;stroke-dasharray:4 3}',
  '.last{fill:none;stroke:#111;stroke-width:4}',
  '@media (prefers-color-scheme:dark){.paper,.count-ring{fill:#111}text{fill:#eee}.day,.hatch{stroke:#777}.count-ring,.zero,.last{stroke:#eee}}</style>',
  '<defs><pattern id="closed" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6L6 0" class="hatch"/></pattern>',
  '<pattern id="holiday" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6L6 0M0 0L6 6" class="hatch"/></pattern></defs>',
].join('')

const monthAt = ({ month, weeks }: MonthGrid, zone: string, top: number): readonly string[] => [
  `<text x="${MARGIN}" y="${top + 14}" class="head">${escaped(`${month}, ${zone}`)}</text>`,
  ...weekdays.map((name, column) => `<text x="${MARGIN + column * SIDE + 4}" y="${top + 36}">${name}</text>`),
  ...weeks.flatMap((week, row) =>
    week.flatMap((cell, column) => (cell === null ? [] : dayAt(cell, MARGIN + column * SIDE, top + HEAD + row * SIDE))),
  ),
]

const dayAt = (cell: DayCell, x: number, y: number): readonly string[] => {
  const { number, state, mark, date, names } = cell
  const square = `x="${x}" y="${y}" width="${SIDE}" height="${SIDE}"`
  const hatched = state === 'closed' || state === 'holiday' ? [`<rect ${square} fill="url(#${state})"/>`] : []
  const half = state === 'half' ? [`<path d="M${x} ${y + SIDE}h${SIDE}v${-SIDE}z" fill="url(#closed)"/>`] : []
  const label = [date, WORDS[state], ...names, ...(mark === undefined ? [] : [markInWords(mark)])].join(', ')
  const count =
    mark?.is === 'counted'
      ? [
          `<circle cx="${x + 28}" cy="${y + 27}" r="9" class="count-ring"/>`,
          `<text x="${x + 28}" y="${y + 31}" text-anchor="middle" class="count">${mark.count}</text>`,
        ]
      : []
  const frame = `x="${x + 2}" y="${y + 2}" width="${SIDE - 4}" height="${SIDE - 4}"`
  return [
    `<g><title>${escaped(label)}</title>`,
    ...hatched,
    ...half,
    `<rect ${square} class="day"/>`,
    `<text x="${x + 5}" y="${y + 16}">${number}${state === 'unknown' ? '?' : ''}</text>`,
    ...count,
    ...(mark?.is === 'zero' ? [`<rect ${frame} class="zero"/>`] : []),
    ...(mark?.isLast === true ? [`<rect ${frame} class="last"/>`] : []),
    '</g>',
  ]
}

const WORDS = { open: 'open', half: 'half-day', closed: 'closed', holiday: 'holiday', unknown: 'not covered' } as const

const markInWords = ({ is, count, isLast }: NonNullable<DayCell['mark']>): string => {
  const what = is === 'zero' ? 'day 0' : is === 'counted' ? `day ${count}` : is === 'skipped' ? 'does not count' : 'the last day'
  return isLast === true && is !== 'last' ? `${what}, the last` : what
}

const namesIn = ({ weeks }: MonthGrid): readonly string[] =>
  weeks.flat().flatMap((cell) => (cell === null || cell.names.length === 0 ? [] : [`${cell.date} ${cell.names.join(', ')}`]))

/** Without what XML reads as its own, nor the control characters that it cannot hold. */
const escaped = (text: string): string =>
  [...text]
    .filter((letter) => letter >= ' ' || letter === '\t')
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
