import type { Holiday } from '../document.ts'
import { isObject } from '../readForm.ts'
import { allHolidays, daysOfHoliday, type HolidayIssue, notAList, type ReadHolidays } from './holidayIssue.ts'

/**
 * What Python's package `holidays` holds, as JSON: names by date. Several names on a date stand one after the other, apart by a
 * semicolon.
 */
export type PythonHolidays = { readonly [date: string]: string }

/**
 * The holidays of Python's package `holidays`, exported by
 * `json.dumps({str(day): name for day, name in holidays.country_holidays('DE', subdiv='BY', years=2026).items()})`.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { fromPythonHolidays } from 'order-policy/calendar'
 *
 * assert.deepEqual(fromPythonHolidays({ '2026-05-01': 'Labour Day; Buddha Day', '2026-01-01': "New Year's Day" }), {
 *   _tag: 'Right',
 *   right: [
 *     { date: '2026-01-01', name: "New Year's Day" },
 *     { date: '2026-05-01', name: 'Labour Day' },
 *     { date: '2026-05-01', name: 'Buddha Day' },
 *   ],
 * })
 * ```
 */
export const fromPythonHolidays = (json: PythonHolidays): ReadHolidays => {
  if (!isObject(json)) return notAList(json, 'names by date')
  const all: (Holiday | HolidayIssue)[] = []
  // In the order of Python's package, which is that of its rules.
  for (const [date, names] of Object.entries(json).sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (typeof names !== 'string') {
      all.push({ code: 'notAnEntry', path: [date], found: names, expected: 'a name' })
      continue
    }
    for (const name of names.split(';')) all.push(...daysOfHoliday(name.trim(), date, date, [date]))
  }
  return allHolidays(all)
}
