/** What keeps a holiday list from being read. */
import type { Either } from '../../kernel/either.ts'
import type { Issue } from '../../kernel/issue.ts'
import { dayOf, isoOf, plusDays } from '../../value/day.ts'
import type { Holiday } from '../document.ts'
import { isObject } from '../readForm.ts'

/**
 * An entry that is not a whole closed day on a known date. Nothing is guessed: leave the entry out, or say what it means in the
 * calendar document.
 */
export type HolidayIssue = Issue & {
  readonly code:
    | 'notAList'
    | 'notAnEntry'
    | 'notAnOption'
    | 'notADate'
    | 'notAllDay'
    | 'recurring'
    | 'endsBeforeBeginning'
    /** More than a year: a slip in a date, and no holiday. */
    | 'tooLong'
}

/** The holidays of a list, to be put in a calendar document; or every entry that could not be read. */
export type ReadHolidays = Either<readonly HolidayIssue[], readonly Holiday[]>

/** What the fields of an entry have to be, each with its noun phrase. */
export type EntryForm<T> = { readonly [key in keyof T]?: FieldForm }

type FieldForm = readonly [expected: string, is: (value: unknown) => boolean]

export const TEXT: FieldForm = ['a text', (value) => typeof value === 'string']
export const FLAG: FieldForm = ['true or false', (value) => typeof value === 'boolean']

/**
 * The holidays of one entry of a list. An entry of another form, whatever publishes it, is reported with its place and never read
 * halfway.
 */
export const readEntry = <T extends object>(
  entry: T,
  path: HolidayIssue['path'],
  form: EntryForm<T>,
  daysOf: (entry: T) => readonly (Holiday | HolidayIssue)[],
): readonly (Holiday | HolidayIssue)[] => {
  if (!isObject(entry)) return [{ code: 'notAnEntry', path, found: entry, expected: 'an entry of the list' }]
  const issues = (Object.keys(form) as (keyof T & string)[]).flatMap((key): readonly HolidayIssue[] => {
    const [expected, is] = form[key] ?? TEXT
    const found = entry[key]
    return is(found) ? [] : [{ code: 'notAnEntry', path: [...path, key], found, expected }]
  })
  return issues.length > 0 ? issues : daysOf(entry)
}

const MOST_DAYS = 366
/** Longer than any list of holidays: what says to be longer is not read through. */
const MOST_ENTRIES = 1_000_000

/** The holidays of a list, entry by entry, the holes in it too. */
export const holidaysIn = <T>(
  list: readonly T[],
  expected: string,
  read: (entry: T, index: number) => readonly (Holiday | HolidayIssue)[],
): ReadHolidays => {
  if (!Array.isArray(list) || list.length > MOST_ENTRIES) return notAList(list, expected)
  const all: (Holiday | HolidayIssue)[] = []
  for (let index = 0; index < list.length; index++) {
    for (const holiday of read(list[index] as T, index)) all.push(holiday)
  }
  return allHolidays(all)
}

/** What was chosen cannot be: an option of another form. */
export const notAnOption = (name: string, found: unknown, expected: string): ReadHolidays => ({
  _tag: 'Left',
  left: [{ code: 'notAnOption', path: [name], found, expected }],
})

/** A holiday from its first date to its last, or what is wrong with it; `path` is the place of the entry. */
export const daysOfHoliday = (
  name: string,
  first: string,
  last: string,
  path: HolidayIssue['path'],
): readonly (Holiday | HolidayIssue)[] => {
  const from = dayOf(first)
  const through = dayOf(last)
  if (typeof from !== 'number') return [{ ...from, path }]
  if (typeof through !== 'number') return [{ ...through, path }]
  if (through < from) return [{ code: 'endsBeforeBeginning', path, found: last, expected: `a date from ${first} on` }]
  if (through - from >= MOST_DAYS) return [{ code: 'tooLong', path, found: last, expected: `a date within a year of ${first}` }]
  return Array.from({ length: through - from + 1 }, (_, index): Holiday => ({ date: isoOf(plusDays(from, index)), name }))
}

/** All holidays, or all issues if there are any. */
export const allHolidays = (read: readonly (Holiday | HolidayIssue)[]): ReadHolidays => {
  const issues = read.filter((entry): entry is HolidayIssue => 'code' in entry)
  return issues.length > 0
    ? { _tag: 'Left', left: issues }
    : { _tag: 'Right', right: read.filter((entry): entry is Holiday => 'name' in entry) }
}

/** What came instead of a list. */
export const notAList = (found: unknown, expected: string): ReadHolidays => ({
  _tag: 'Left',
  left: [{ code: 'notAList', path: [], found, expected }],
})
