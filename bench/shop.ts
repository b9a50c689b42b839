/** The shop that is measured: Berlin, Mondays to Fridays, 50 years, 200 holidays. */
import { type Calendar, type CalendarDocument, calendarOf, type Day, dayOf, type Instant } from '../src/calendar/index.ts'
import { plusDays } from '../src/value/day.ts'

const HOLIDAYS = ['01-01', '05-01', '12-25', '12-26']

export const documentOver = (firstYear: number, years: number): CalendarDocument => ({
  zone: 'Europe/Berlin',
  open: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: Array.from({ length: years }, (_, year) => HOLIDAYS.map((date) => `${firstYear + year}-${date}`)).flat(),
  covers: [`${firstYear}-01-01`, `${firstYear + years - 1}-12-31`],
})

export const calendarFrom = (document: CalendarDocument): Calendar => {
  const read = calendarOf(document)
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
  return read.right
}

export const document: CalendarDocument = documentOver(2020, 50)
export const calendar: Calendar = calendarFrom(document)
export const holidays: ReadonlySet<string> = new Set(
  document.holidays.map((holiday) => (typeof holiday === 'string' ? holiday : holiday.date)),
)

const FIRST = dayOf('2024-01-08') as Day

/** The days and instants asked about, one after the other; a power of two of them, so that picking one costs nothing. */
export const DAYS: readonly Day[] = Array.from({ length: 1024 }, (_, index) => plusDays(FIRST, index))
export const INSTANTS: readonly Instant[] = DAYS.map((day, index) => day * 86_400_000 + (index % 24) * 3_600_000 + 1)
export const COUNTS: readonly number[] = [5, 250, 10_000]

/** The peers must answer the same, or the comparison means nothing. */
export const agree = (what: string, ours: unknown, theirs: unknown): void => {
  if (ours !== theirs) throw new Error(`${what}: ours is ${ours}, theirs ${theirs}`)
}
