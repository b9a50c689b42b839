import { expect, it } from 'vitest'
import type { Due } from '../../src/order/due.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { dueInWords } from '../../src/text/dueInWords.ts'
import { wordsOf } from '../../src/text/words.ts'
import { END_OF_WED_2026_11_25, SAT_2026_11_21 } from './support.ts'

const TUE_2026_11_24 = Date.UTC(2026, 10, 24, 5)

it.each<readonly [Due, string]>([
  [{ by: SAT_2026_11_21, clause: null }, ' before Sat 21 Nov 2026, 10:00'],
  [{ by: END_OF_WED_2026_11_25, clause: null }, ' by the end of Wed 25 Nov 2026'],
  [
    { from: TUE_2026_11_24, by: END_OF_WED_2026_11_25, clause: null },
    ', not before Tue 24 Nov 2026 and by the end of Wed 25 Nov 2026',
  ],
  [{ by: null, why: 'openEnded', since: SAT_2026_11_21, clause: null }, '; no time is set for it'],
  [{ by: null, why: 'beyondCalendar', since: SAT_2026_11_21, clause: null }, '; the shop’s calendar does not reach that far yet'],
])('%j', (due, words) => {
  expect(dueInWords(due, wordsOf(marketplace))).toBe(words)
})
