import { expect, it } from 'vitest'
import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { wordsOf } from '../../src/text/words.ts'

it('speaks in the policy’s currency, on the clocks of its zone', () => {
  const yen = wordsOf({ currency: 'JPY', calendar: { ...crossBorderPlatform.calendar, zone: 'Asia/Tokyo' } })
  const SAT_2026_11_21 = Date.UTC(2026, 10, 20, 15)
  expect(yen.money(500)).toBe('¥500')
  expect(yen.at(SAT_2026_11_21)).toBe('Sat 21 Nov 2026, 00:00')
  expect(yen.from(SAT_2026_11_21)).toBe('Sat 21 Nov 2026')
  expect(yen.until(SAT_2026_11_21)).toBe('by the end of Fri 20 Nov 2026')
})
