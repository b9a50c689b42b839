/**
 * What cannot be meant in a policy's calendar, apart from what the calendar finds itself.
 *
 * 1. A cut-off is for counting from the receipt.
 * 2. Opening hours that are counted must be there.
 */
import type { PolicyCalendar } from '../../policy/policy.ts'
import type { Path } from '../path.ts'
import type { Clash } from './contradiction.ts'

export const cutoffClashes = ({ cutoff, counting }: PolicyCalendar): readonly Clash[] =>
  cutoff === undefined || counting.from === 'receipt'
    ? []
    : [
        {
          code: 'cutoffUnused',
          path: ['calendar', 'cutoff'],
          against: ['calendar', 'counting', 'from'],
          expected: 'nothing, or counting from the receipt',
        },
      ]

/** Every span of opening hours in these terms, which the calendar does not have. */
export const openHoursClashes = (terms: unknown, at: Path): readonly Clash[] => {
  if (typeof terms !== 'object' || terms === null) return []
  return Object.entries(terms).flatMap(([key, part]): readonly Clash[] => {
    const path = [...at, Array.isArray(terms) ? Number(key) : key]
    return key === 'openHours'
      ? [
          {
            code: 'noOpeningHours',
            path,
            against: ['calendar', 'hours'],
            expected: 'hours, days or business days, or opening hours',
          },
        ]
      : openHoursClashes(part, path)
  })
}
