import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/text/english/instant.ts'
import type { ClockTime } from '../../../src/text/when.ts'

const shown = (change: Partial<ClockTime> = {}): ClockTime => ({
  weekday: 'sat',
  day: 21,
  month: 11,
  year: 2026,
  time: '10:00',
  offset: null,
  zone: { id: 'America/New_York', name: null },
  ...change,
})
const FRIDAY = shown({ weekday: 'fri', day: 20, time: null })
const SATURDAY = shown({ time: null })

it('is a weekday, a date, a time and a zone', () => {
  expect(instant({ is: 'at', at: shown() })).toBe('Sat 21 Nov 2026, 10:00 (New York time)')
  expect(instant({ is: 'at', at: shown({ offset: '-05:00' }) })).toBe('Sat 21 Nov 2026, 10:00 (New York time, UTC-05:00)')
})

it('is an end, of a day or before a time', () => {
  expect(instant({ is: 'before', end: shown() })).toBe('before Sat 21 Nov 2026, 10:00 (New York time)')
  expect(instant({ is: 'before', end: SATURDAY })).toBe('by the end of Sat 21 Nov 2026 (New York time)')
})

it('is a window', () => {
  expect(instant({ is: 'window', from: FRIDAY, end: SATURDAY })).toBe(
    'between Fri 20 Nov 2026 and the end of Sat 21 Nov 2026 (New York time)',
  )
  expect(instant({ is: 'window', from: FRIDAY, end: shown() })).toBe(
    'between Fri 20 Nov 2026 and Sat 21 Nov 2026, 10:00 (New York time)',
  )
  expect(instant({ is: 'window', from: SATURDAY, end: shown() })).toBe(
    'between Sat 21 Nov 2026 and Sat 21 Nov 2026, 10:00 (New York time)',
  )
  expect(instant({ is: 'window', from: SATURDAY, end: SATURDAY })).toBe('on Sat 21 Nov 2026 (New York time)')
})

describe('a zone is called', () => {
  it.each([
    ['Asia/Shanghai', 'Shanghai time'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['Etc/GMT', 'UTC'],
    // West of Greenwich, and called so by the ids that count the other way round.
    ['Etc/GMT+5', 'UTC-5'],
    ['Etc/GMT-14', 'UTC+14'],
    ['CET', 'CET'],
  ])('%s: %s', (id, name) => {
    expect(instant({ is: 'at', at: shown({ zone: { id, name: null } }) })).toBe(`Sat 21 Nov 2026, 10:00 (${name})`)
  })
  it('as the caller calls it', () => {
    const zone = { id: 'Asia/Shanghai', name: 'China Standard Time' }
    expect(instant({ is: 'at', at: shown({ zone }) })).toBe('Sat 21 Nov 2026, 10:00 (China Standard Time)')
  })
})
