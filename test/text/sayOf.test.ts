import { expect, it } from 'vitest'
import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { english } from '../../src/text/english/english.ts'
import { sayOf } from '../../src/text/sayOf.ts'
import type { TextOptions } from '../../src/text/textOptions.ts'
import { SAT_2026_11_21 } from './support.ts'

const say = (options: TextOptions = {}) => sayOf(crossBorderPlatform, english, options)
const UNITS = [
  { line: 'L1', quantity: 2 },
  { line: 'L2', quantity: 1 },
]

it('speaks to support, on the clocks of the shop, unless told otherwise', () => {
  expect(say().to).toBe('support')
  expect(say({ to: 'customer' }).to).toBe('customer')
  expect(say().at(SAT_2026_11_21)).toBe('Sat 21 Nov 2026, 23:00 (Shanghai time)')
  expect(say({ zone: 'Europe/Berlin' }).at(SAT_2026_11_21)).toBe('Sat 21 Nov 2026, 16:00 (Berlin time)')
})

it('names the zone as the caller does', () => {
  const names = { zone: (id: string) => (id === 'Europe/Berlin' ? 'your time' : undefined) }
  expect(say({ zone: 'Europe/Berlin', names }).at(SAT_2026_11_21)).toBe('Sat 21 Nov 2026, 16:00 (your time)')
  expect(say({ names }).at(SAT_2026_11_21)).toBe('Sat 21 Nov 2026, 23:00 (Shanghai time)')
})

it('says by when, and from when', () => {
  const by = Date.UTC(2026, 10, 21, 16)
  expect(say().by({ by })).toBe('by the end of Sat 21 Nov 2026 (Shanghai time)')
  expect(say().by({ by: SAT_2026_11_21 })).toBe('before Sat 21 Nov 2026, 23:00 (Shanghai time)')
  expect(say().by({ from: by, by: by + 86_400_000 })).toBe('on Sun 22 Nov 2026 (Shanghai time)')
})

it('leaves what is neither an instant nor an amount the number it is', () => {
  expect([say().at(0.5), say().by({ by: Number.NaN }), say().amount(0.5)]).toEqual(['0.5', 'NaN', '0.5'])
})

it('speaks in the currency of the policy', () => {
  expect(sayOf({ ...crossBorderPlatform, currency: 'JPY' }, english, {}).amount(500)).toBe('¥500')
})

it('lists, counts time, and names spans', () => {
  expect([say().list(['a', 'b']), say().list(['a', 'b'], 'or')]).toEqual(['a and b', 'a or b'])
  expect(say().elapsed(26 * 3_600_000)).toBe('1 day and 2 hours')
  expect(say().span({ businessDays: 3 })).toBe('3 business days')
})

it('calls things by their ids, or by the names the caller gives', () => {
  expect(say().units(UNITS)).toBe('2 × L1 and 1 × L2')
  const line = (id: string): string | undefined => (id === 'L1' ? 'Blue mug' : undefined)
  expect(say({ names: { line } }).units(UNITS)).toBe('2 × Blue mug and 1 × L2')
  expect(say({ names: { line } }).id('order', 'L1')).toBe('L1')
})
