import type { Due } from '../order/due.ts'
import type { Words } from './words.ts'

/** How a sentence on what is due goes on: ` before Sat 21 Nov 2026, 10:00`, or `; no time is set for it`. */
export const dueInWords = (due: Due, { from, until }: Pick<Words, 'from' | 'until'>): string => {
  if (due.by === null)
    return due.why === 'openEnded' ? '; no time is set for it' : '; the shop’s calendar does not reach that far yet'
  return due.from === undefined ? ` ${until(due.by)}` : `, not before ${from(due.from)} and ${until(due.by)}`
}
