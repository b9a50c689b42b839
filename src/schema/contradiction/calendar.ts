/**
 * What cannot be meant in a policy's calendar, apart from what the calendar finds itself.
 *
 * 1. A cut-off is for counting from the receipt, one of a span's own too.
 * 2. Opening hours that are counted must be there.
 */
import type { Policy } from '../../policy/policy.ts'
import type { Path } from '../path.ts'
import type { Clash } from './contradiction.ts'

export const cutoffClashes = ({ calendar, sale, refunds, returns }: Policy): readonly Clash[] =>
  calendar.counting.from === 'receipt'
    ? []
    : [
        ...(calendar.cutoff === undefined ? [] : [['calendar', 'cutoff']]),
        ...placesOf('cutoff', { sale, refunds, returns }, []),
      ].map((path) => ({
        code: 'cutoffUnused',
        path,
        against: ['calendar', 'counting', 'from'],
        expected: 'nothing, or counting from the receipt',
      }))

/** Every span of opening hours, of which the calendar has none. */
export const openHoursClashes = ({ calendar, sale, refunds, returns }: Policy): readonly Clash[] =>
  calendar.hours === undefined && calendar.halfDays === undefined && calendar.hoursOnClosedDays === undefined
    ? placesOf('openHours', { sale, refunds, returns }, []).map((path) => ({
        code: 'noOpeningHours',
        path,
        against: ['calendar', 'hours'],
        expected: 'hours, days or business days, or opening hours',
      }))
    : []

/** Where in these terms a span says this. */
const placesOf = (asked: 'openHours' | 'cutoff', terms: unknown, at: Path): readonly Path[] => {
  if (typeof terms !== 'object' || terms === null) return []
  return Object.entries(terms).flatMap(([key, part]): readonly Path[] => {
    const path = [...at, Array.isArray(terms) ? Number(key) : key]
    return key === asked ? [path] : placesOf(asked, part, path)
  })
}
