import { isObject } from '../readForm.ts'
import { daysOfHoliday, type EntryForm, holidaysIn, notAnOption, type ReadHolidays, readEntry, TEXT } from './holidayIssue.ts'

/** The parts of the United Kingdom whose bank holidays differ. */
export type UkDivision = 'england-and-wales' | 'scotland' | 'northern-ireland'

/** What of gov.uk's `bank-holidays.json` is read. */
export type GovUkBankHolidays = {
  readonly [division in UkDivision]?: {
    readonly events: readonly { readonly title: string; readonly date: string; readonly notes?: string }[]
  }
}

type UkEvent = NonNullable<GovUkBankHolidays[UkDivision]>['events'][number]

const FORM: EntryForm<UkEvent> = {
  title: TEXT,
  notes: ['a text, if anything', (value) => value === undefined || typeof value === 'string'],
}

/**
 * The bank holidays of a division in the JSON that gov.uk publishes; a note such as "Substitute day" becomes part of the name.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { fromGovUk } from 'order-policy/calendar'
 *
 * const json = {
 *   scotland: {
 *     division: 'scotland',
 *     events: [{ title: 'Boxing Day', date: '2026-12-28', notes: 'Substitute day', bunting: true }],
 *   },
 * }
 * assert.deepEqual(fromGovUk(json, 'scotland'), {
 *   _tag: 'Right',
 *   right: [{ date: '2026-12-28', name: 'Boxing Day (Substitute day)' }],
 * })
 * assert.equal(fromGovUk(json, 'england-and-wales')._tag, 'Left')
 * ```
 */
export const fromGovUk = (json: GovUkBankHolidays, division: UkDivision): ReadHolidays => {
  const events = isObject(json) ? json[division]?.events : json
  if (typeof division !== 'string') return notAnOption('division', division, 'england-and-wales, scotland or northern-ireland')
  return holidaysIn<UkEvent>(events as readonly UkEvent[], `the events of ${division}`, (event, index) => {
    const path = [division, 'events', index]
    return readEntry<UkEvent>(event, path, FORM, ({ title, date, notes }) =>
      daysOfHoliday(notes ? `${title} (${notes})` : title, date, date, [...path, 'date']),
    )
  })
}
