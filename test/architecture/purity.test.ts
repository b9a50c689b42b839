import { describe, expect, it } from 'vitest'
import { purity } from './purity.ts'
import { sourceOf, sourcesUnder } from './source.ts'

const breaches = (text: string, path = 'src/value/sample.ts'): readonly string[] => purity([sourceOf(path, text)])

it('src reads no clock, no host zone, no randomness, and throws nothing', () => {
  expect(purity(sourcesUnder('src'))).toEqual([])
})

describe('purity lets pass', () => {
  it.each([
    'const at: Date = new Date(instant)',
    'const at = Date.UTC(2026, 10, 21)',
    'const day = new Date(instant).getUTCDay()',
    'const half = Math.floor(n / 2)',
    'type Reads = { readonly Date: string }',
    "const format = new Intl.DateTimeFormat('en', { timeZone: zone })",
    "const plural = new Intl.NumberFormat('en')",
    "const f = (x: X): number => { switch (x) { case 'a': return 1; case 'b': return 2 } }",
    "const f = (x: X): void => { switch (x) { case 'a': list.push(1); break; default: list.push(2) } }",
    "const f = (x: X): void => { switch (x) { case 'a': run(() => { return 1 }); break; default: run(y) } }",
  ])('%s', (text) => expect(breaches(text)).toEqual([]))

  it('a throw in the testing room', () => {
    expect(breaches('throw new Error(message)', 'src/testing/expect.ts')).toEqual([])
  })
})

describe('purity finds', () => {
  it.each([
    'const now = Date.now()',
    "const now = Date['now']()",
    'const { now } = Date',
    'const clock = Date',
    'const now = new Date()',
    'const now = new Date',
    'const now = Date()',
    'const local = new Date(2026, 10, 21)',
    'const local = Date.parse(text)',
    'const n = Math.random()',
    'const { random } = Math',
    'const hour = at.getHours()',
    "const hour = at['getHours']()",
    'const offset = at.getTimezoneOffset()',
    'at.setDate(1)',
    'const text = amount.toLocaleString()',
    'const order = a.localeCompare(b)',
    "const zone = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone",
    "const format = new Intl.DateTimeFormat('en')",
    "const format = Intl.DateTimeFormat('en', { hour: 'numeric' })",
    'const format = new Intl.NumberFormat()',
    'class Order {}',
    'const Order = class {}',
    'const f = (): never => { throw new Error() }',
    "const f = (x: X): number => { switch (x) { case 'a': return 1; default: return 2 } }",
    "const f = (x: X): number => { switch (x) { case 'a': { if (y) return 1; break } default: break } return 2 }",
  ])('%s', (text) => expect(breaches(text).length).toBeGreaterThan(0))
})
