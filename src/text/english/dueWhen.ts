import type { Due } from '../../order/due.ts'
import type { Say } from '../say.ts'

/** How a sentence goes on about when: ` before Sat 21 Nov 2026, 10:00 (New York time)`, or `; no date is set`. */
export const dueWhen = (due: Due, { by }: Pick<Say, 'by'>): string => {
  if (due.by !== null) return ` ${by(due)}`
  return due.why === 'openEnded' ? '; no date is set' : '; the date is not known yet, because it lies beyond the shop’s calendar'
}
