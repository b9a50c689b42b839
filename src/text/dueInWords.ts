import type { Due } from '../order/due.ts'
import type { Words } from './words.ts'

/** Until when something is due, and from when it is expected: `not before Tue 24 Nov 2026 and by the end of Wed 25 Nov 2026`. */
export const dueInWords = (due: Due, { from, until }: Pick<Words, 'from' | 'until'>): string => {
  if (due.by === null) return due.why === 'openEnded' ? 'by no set time' : 'by a day that the shop’s calendar does not cover yet'
  return due.from === undefined ? until(due.by) : `not before ${from(due.from)} and ${until(due.by)}`
}
