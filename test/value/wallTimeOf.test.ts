import { expect, it } from 'vitest'
import { wallTimeOf } from '../../src/value/wallTimeOf.ts'

it.each([
  ['2026-11-21T10:00', '2026-11-21T10:00Z'],
  ['2026-11-21T23:59:59', '2026-11-21T23:59:59Z'],
  ['1969-12-31T00:00:00.001', '1969-12-31T00:00:00.001Z'],
])('%s is read', (text, utc) => expect(wallTimeOf(text)).toBe(Date.parse(utc)))

it.each([
  '2026-11-21',
  '2026-11-21 10:00',
  '2026-11-21T24:00',
  '2026-11-21T10:60',
  '2026-11-21T10:00:60',
  '2026-11-21T10:00:00.1',
  '2026-11-21T10:00Z',
  '2026-11-21T10:00+09:00',
  '2026-02-30T10:00',
  '2026-11-21T1:00',
  '2026-11-21T10-00',
  '2026-11-21Tab:cd',
  '',
])('%j is not a wall time', (text) => expect(wallTimeOf(text)).toBeNaN())

it.each([null, undefined, 5, {}, []])('nor is %j', (value) => expect(wallTimeOf(value as never)).toBeNaN())
