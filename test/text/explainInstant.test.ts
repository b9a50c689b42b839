import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import { explainInstant } from '../../src/text/explainInstant.ts'
import { SAT_2026_11_21 } from './support.ts'

it('names the zone: the shop’s, the one that is asked for, or UTC where the host knows no such zone', () => {
  expect(explainInstant(marketplace, SAT_2026_11_21)).toBe('Sat 21 Nov 2026, 10:00 (New York time)')
  expect(explainInstant(marketplace, SAT_2026_11_21, { zone: 'Asia/Tokyo' })).toBe('Sun 22 Nov 2026, 00:00 (Tokyo time)')
  expect(explainInstant(marketplace, SAT_2026_11_21, { zone: 'Mars/Olympus' })).toBe('Sat 21 Nov 2026, 15:00 (UTC)')
})
