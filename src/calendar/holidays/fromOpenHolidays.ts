import type { Holiday } from '../document.ts'
import { isObject } from '../readForm.ts'
import {
  daysOfHoliday,
  type EntryForm,
  FLAG,
  holidaysIn,
  type HolidayIssue,
  notAnOption,
  type ReadHolidays,
  readEntry,
  TEXT,
} from './holidayIssue.ts'

/** What of an entry of the OpenHolidays API's `PublicHolidays` is read. */
export type OpenHolidaysEntry = {
  /** Both dates are included. */
  readonly startDate: string
  readonly endDate: string
  readonly type: string
  readonly name: readonly { readonly language: string; readonly text: string }[]
  readonly nationwide: boolean
  readonly subdivisions?: readonly { readonly code: string }[]
  readonly groups?: readonly { readonly code: string }[]
  readonly temporalScope?: string
}

/** The region (`DE-BY`, or part of one), whose own holidays count too; the language of the names, otherwise the first there is. */
export type OpenHolidaysChoice = { readonly region?: string; readonly language?: string }

/**
 * The public holidays in a list from the OpenHolidays API: those of the whole country, and with a region also the region's own. A
 * half holiday is a `notAllDay` issue.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { fromOpenHolidays } from 'order-policy/calendar'
 *
 * const list = [
 *   {
 *     startDate: '2026-01-06',
 *     endDate: '2026-01-06',
 *     type: 'Public',
 *     name: [{ language: 'EN', text: 'Epiphany' }],
 *     nationwide: false,
 *     subdivisions: [{ code: 'DE-BY' }],
 *     temporalScope: 'FullDay',
 *   },
 * ]
 * assert.deepEqual(fromOpenHolidays(list, { region: 'DE-BY' }), {
 *   _tag: 'Right',
 *   right: [{ date: '2026-01-06', name: 'Epiphany' }],
 * })
 * assert.deepEqual(fromOpenHolidays(list), { _tag: 'Right', right: [] })
 * ```
 */
export const fromOpenHolidays = (list: readonly OpenHolidaysEntry[], choice: OpenHolidaysChoice = {}): ReadHolidays =>
  isObject(choice)
    ? holidaysIn(list, 'a list of public holidays', (entry, index) =>
        readEntry(entry, [index], FORM, (holiday) =>
          holiday.type === 'Public' && appliesTo(holiday, choice.region) ? daysOf(holiday, index, choice.language) : [],
        ),
      )
    : notAnOption('choice', choice, 'a region, a language, both or neither')

const isListOf = (value: unknown, key: string): boolean =>
  Array.isArray(value) && value.every((part) => isObject(part) && typeof (part as Record<string, unknown>)[key] === 'string')

const REGIONS = ['a list of regions, if anything', (value: unknown) => value === undefined || isListOf(value, 'code')] as const

// Called only when read, not when loaded: a bundler can then leave it out.
const NAMES = ['a list of names', (value: unknown) => isListOf(value, 'text')] as const

const FORM: EntryForm<OpenHolidaysEntry> = {
  type: TEXT,
  name: NAMES,
  nationwide: FLAG,
  subdivisions: REGIONS,
  groups: REGIONS,
}

const appliesTo = ({ nationwide, subdivisions = [], groups = [] }: OpenHolidaysEntry, region: string | undefined): boolean =>
  nationwide ||
  (region !== undefined && [...subdivisions, ...groups].some(({ code }) => region === code || region.startsWith(`${code}-`)))

const daysOf = (entry: OpenHolidaysEntry, index: number, language: string | undefined): readonly (Holiday | HolidayIssue)[] => {
  const { startDate, endDate, name, temporalScope = 'FullDay' } = entry
  if (temporalScope !== 'FullDay') {
    return [{ code: 'notAllDay', path: [index, 'temporalScope'], found: temporalScope, expected: 'a holiday of whole days' }]
  }
  const chosen = name.find((candidate) => candidate.language === language) ?? name[0]
  return daysOfHoliday(chosen?.text ?? '', startDate, endDate, [index, 'startDate'])
}
