import { describe, expect, it } from 'vitest'
import { clocksOf, whenAt, whenBy } from '../../src/text/when.ts'

const NEW_YORK = clocksOf('America/New_York', null)
const SAT_2026_11_21 = Date.UTC(2026, 10, 21, 15)
const MIDNIGHT_TO_SAT_2026_11_21 = Date.UTC(2026, 10, 21, 5)
const FRIDAY = { weekday: 'fri', day: 20, month: 11, year: 2026 }
const SATURDAY = { weekday: 'sat', day: 21, month: 11, year: 2026 }

describe('a time', () => {
  it.each([
    ['America/New_York', SAT_2026_11_21, SATURDAY, '10:00'],
    ['America/New_York', SAT_2026_11_21 + 1_000, SATURDAY, '10:00:01'],
    ['America/New_York', SAT_2026_11_21 - 1, SATURDAY, '09:59:59.999'],
    ['Asia/Tokyo', SAT_2026_11_21, { weekday: 'sun', day: 22, month: 11, year: 2026 }, '00:00'],
    ['Asia/Kathmandu', SAT_2026_11_21, SATURDAY, '20:45'],
    ['UTC', 0, { weekday: 'thu', day: 1, month: 1, year: 1970 }, '00:00'],
  ])('in %s: %d', (id, instant, day, time) => {
    const at = { ...day, time, offset: null, zone: { id, name: null } }
    expect(whenAt(clocksOf(id, null), instant)).toEqual({ is: 'at', at })
  })

  it('has its offset where clocks show a time twice', () => {
    const SUN_2026_11_01 = Date.UTC(2026, 10, 1, 5, 30)
    expect(whenAt(NEW_YORK, SUN_2026_11_01)).toMatchObject({ at: { time: '01:30', offset: '-04:00' } })
    expect(whenAt(NEW_YORK, SUN_2026_11_01 + 3_600_000)).toMatchObject({ at: { time: '01:30', offset: '-05:00' } })
  })

  it('bears the name that the caller gives the zone', () => {
    expect(whenAt(clocksOf('Asia/Tokyo', 'your time'), 0)).toMatchObject({
      at: { zone: { id: 'Asia/Tokyo', name: 'your time' } },
    })
  })

  it('is that of UTC, and called so, where the zone is unknown', () => {
    const at = { ...SATURDAY, time: '15:00', offset: null, zone: { id: 'UTC', name: null } }
    expect(whenAt(clocksOf('Mars/Olympus', 'Martian time'), SAT_2026_11_21)).toEqual({ is: 'at', at })
  })

  it.each([0.5, Number.NaN, 9e15])('is none where the number is not an instant: %d', (number) => {
    expect(whenAt(NEW_YORK, number)).toBeNull()
    expect(whenBy(NEW_YORK, { by: number })).toBeNull()
  })
})

describe('an end', () => {
  it('is a time', () => {
    expect(whenBy(NEW_YORK, { by: SAT_2026_11_21 })).toMatchObject({ is: 'before', end: { ...SATURDAY, time: '10:00' } })
  })
  it('at midnight is the day before, as a whole', () => {
    expect(whenBy(NEW_YORK, { by: MIDNIGHT_TO_SAT_2026_11_21 })).toMatchObject({ is: 'before', end: { ...FRIDAY, time: null } })
  })
  it('a millisecond later is a time of the next', () => {
    expect(whenBy(NEW_YORK, { by: MIDNIGHT_TO_SAT_2026_11_21 + 1 })).toMatchObject({ end: { ...SATURDAY, time: '00:00:00.001' } })
  })
  it('at a midnight that the clocks skip is the first time of the day', () => {
    // Clocks in Havana went from 00:00 to 01:00 on Sunday 8 March 2026.
    const end = { weekday: 'sun', day: 8, month: 3, time: '01:00', offset: '-04:00' }
    expect(whenBy(clocksOf('America/Havana', null), { by: Date.UTC(2026, 2, 8, 5) })).toMatchObject({ is: 'before', end })
  })
})

describe('a window', () => {
  it('begins at a time', () => {
    const window = whenBy(NEW_YORK, { from: SAT_2026_11_21 - 1_000, by: SAT_2026_11_21 })
    expect(window).toMatchObject({ is: 'window', from: { time: '09:59:59' }, end: { time: '10:00' } })
  })
  it('from midnight begins with the day', () => {
    const window = whenBy(NEW_YORK, { from: MIDNIGHT_TO_SAT_2026_11_21, by: SAT_2026_11_21 })
    expect(window).toMatchObject({ from: { ...SATURDAY, time: null }, end: { ...SATURDAY, time: '10:00' } })
  })
})
