/** What both pictures of a deadline are drawn from: its months, and the sentences beneath them. */
import { type AnyCalendar, calendarIn } from '../../calendar/anyCalendar.ts'
import type { Counting } from '../../calendar/document.ts'
import type { GivenInstant } from '../../value/instant.ts'
import type { DeadlineIssue } from '../deadlineIssue.ts'
import { explainDeadline } from '../explainDeadline.ts'
import type { LocalTime } from '../localTime.ts'
import type { Span } from '../span.ts'
import { type MonthGrid, marksOf, monthGrid, monthsThrough } from './monthGrid.ts'

type DeadlinePicture = { readonly zone: string; readonly months: readonly MonthGrid[]; readonly notes: readonly string[] }

export const deadlinePicture = (
  given: AnyCalendar,
  instant: GivenInstant,
  span: Span,
  counting: Counting | undefined,
): DeadlinePicture | DeadlineIssue => {
  const calendar = calendarIn(given)
  if ('code' in calendar) return calendar
  const why = explainDeadline(calendar, instant, span, counting)
  if ('code' in why) return why
  const { zone, event, from, by, days } = why
  const marks = days === undefined ? new Map() : marksOf(days)
  const months: MonthGrid[] = []
  for (const month of monthsThrough(event.date, days?.last ?? by.date)) {
    const grid = monthGrid(calendar, month, marks)
    if ('code' in grid) return grid
    months.push(grid)
  }
  const notes = [
    `event      ${inWords(event)}`,
    ...(from === undefined ? [] : [`not before ${inWords(from)}`]),
    `due before ${inWords(by)}`,
    ...(days?.skipped ?? [])
      .filter(({ why: reason }) => reason !== 'closedWeekday')
      .map(({ date, why: reason, names }) => `skipped    ${date} ${[WORDS[reason], ...names].join(': ')}`),
  ]
  return { zone, months, notes }
}

const WORDS = {
  closedWeekday: 'closed weekday',
  holiday: 'holiday',
  afterCutoff: 'after the cut-off',
  noOpenTime: 'no open time',
} as const

const inWords = ({ date, weekday, time, offset }: LocalTime): string => `${weekday} ${date} ${time.slice(0, 8)} ${offset}`
