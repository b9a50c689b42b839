import { expect, it } from 'vitest'
import type { Due } from '../../../src/order/due.ts'
import { marketplace } from '../../../src/preset/marketplace.ts'
import { dueWhen } from '../../../src/text/english/dueWhen.ts'
import { english } from '../../../src/text/english/english.ts'
import { sayOf } from '../../../src/text/sayOf.ts'
import { END_OF_WED_2026_11_25, SAT_2026_11_21, TUE_2026_11_24 } from '../support.ts'

it.each<readonly [Due, string]>([
  [{ by: SAT_2026_11_21, clause: null }, ' before Sat 21 Nov 2026, 10:00 (New York time)'],
  [{ by: END_OF_WED_2026_11_25, clause: null }, ' by the end of Wed 25 Nov 2026 (New York time)'],
  [
    { from: TUE_2026_11_24, by: END_OF_WED_2026_11_25, clause: null },
    ' between Tue 24 Nov 2026 and the end of Wed 25 Nov 2026 (New York time)',
  ],
  [{ by: null, why: 'openEnded', since: SAT_2026_11_21, clause: null }, '; no date is set'],
  [
    { by: null, why: 'beyondCalendar', since: SAT_2026_11_21, clause: null },
    '; the date is not known yet, because it lies beyond the shop’s calendar',
  ],
])('%j', (due, words) => {
  expect(dueWhen(due, sayOf(marketplace, english, {}))).toBe(words)
})
