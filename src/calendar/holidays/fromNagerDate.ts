import { daysOfHoliday, type EntryForm, FLAG, holidaysIn, type ReadHolidays, readEntry, TEXT } from './holidayIssue.ts'

/** What of an entry of Nager.Date's `PublicHolidays` is read. */
export type NagerDateEntry = {
  readonly date: string
  readonly name: string
  /** In the whole country. */
  readonly global: boolean
  /** Otherwise in these regions: `DE-BY`. */
  readonly counties: readonly string[] | null
  readonly types: readonly string[]
}

/**
 * The public holidays in a list from Nager.Date (API version 3): those of the whole country, and with a region (`DE-BY`) also the
 * region's own.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { fromNagerDate } from 'order-policy/calendar'
 *
 * const list = [
 *   { date: '2026-01-01', name: "New Year's Day", global: true, counties: null, types: ['Public'] },
 *   { date: '2026-01-06', name: 'Epiphany', global: false, counties: ['DE-BW', 'DE-BY', 'DE-ST'], types: ['Public'] },
 * ]
 * assert.deepEqual(fromNagerDate(list), { _tag: 'Right', right: [{ date: '2026-01-01', name: "New Year's Day" }] })
 * assert.equal(fromNagerDate(list, 'DE-BY')._tag, 'Right')
 * ```
 */
export const fromNagerDate = (list: readonly NagerDateEntry[], region?: string): ReadHolidays =>
  holidaysIn(list, 'a list of public holidays', (entry, index) =>
    readEntry(entry, [index], FORM, ({ date, name, global, counties, types }) => {
      const here = global || (region !== undefined && (counties ?? []).includes(region))
      return here && types.includes('Public') ? daysOfHoliday(name, date, date, [index, 'date']) : []
    }),
  )

const FORM: EntryForm<NagerDateEntry> = {
  name: TEXT,
  global: FLAG,
  counties: ['a list of regions, or null', (value) => (value ?? null) === null || Array.isArray(value)],
  types: ['a list of types', Array.isArray],
}
