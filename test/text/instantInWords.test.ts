import { describe, expect, it } from 'vitest'
import { beginningInWords, endInWords, instantInWords } from '../../src/text/instantInWords.ts'

const NEW_YORK = 'America/New_York'
const SAT_2026_11_21 = Date.UTC(2026, 10, 21, 15)
const MIDNIGHT_TO_SAT_2026_11_21 = Date.UTC(2026, 10, 21, 5)

describe('an instant', () => {
  it.each([
    [NEW_YORK, SAT_2026_11_21, 'Sat 21 Nov 2026, 10:00'],
    [NEW_YORK, SAT_2026_11_21 + 1_000, 'Sat 21 Nov 2026, 10:00:01'],
    [NEW_YORK, SAT_2026_11_21 - 1, 'Sat 21 Nov 2026, 09:59:59.999'],
    ['Asia/Tokyo', SAT_2026_11_21, 'Sun 22 Nov 2026, 00:00'],
    ['Asia/Kathmandu', SAT_2026_11_21, 'Sat 21 Nov 2026, 20:45'],
    ['UTC', 0, 'Thu 1 Jan 1970, 00:00'],
  ])('in %s: %d is %s', (zone, instant, words) => {
    expect(instantInWords(zone, instant)).toBe(words)
  })

  it('has its offset where clocks show a time twice', () => {
    const SUN_2026_11_01 = Date.UTC(2026, 10, 1, 5, 30)
    expect(instantInWords(NEW_YORK, SUN_2026_11_01)).toBe('Sun 1 Nov 2026, 01:30 (UTC-04:00)')
    expect(instantInWords(NEW_YORK, SUN_2026_11_01 + 3_600_000)).toBe('Sun 1 Nov 2026, 01:30 (UTC-05:00)')
  })

  it('is told in UTC where the zone is unknown, and as it is where it is none', () => {
    expect(instantInWords('Mars/Olympus', SAT_2026_11_21)).toBe('2026-11-21T15:00:00.000Z')
    expect(instantInWords(NEW_YORK, 0.5)).toBe('0.5')
  })
})

describe('an end', () => {
  it.each([
    [SAT_2026_11_21, 'before Sat 21 Nov 2026, 10:00'],
    [MIDNIGHT_TO_SAT_2026_11_21, 'by the end of Fri 20 Nov 2026'],
    [MIDNIGHT_TO_SAT_2026_11_21 + 1, 'before Sat 21 Nov 2026, 00:00:00.001'],
  ])('%d is %s', (end, words) => {
    expect(endInWords(NEW_YORK, end)).toBe(words)
  })

  it('at a midnight that the clocks skip is the first time of the day', () => {
    // Clocks in Havana went from 00:00 to 01:00 on Sunday 8 March 2026.
    expect(endInWords('America/Havana', Date.UTC(2026, 2, 8, 5))).toBe('before Sun 8 Mar 2026, 01:00 (UTC-04:00)')
  })

  it('is told in UTC where the zone is unknown', () => {
    expect(endInWords('Mars/Olympus', SAT_2026_11_21)).toBe('before 2026-11-21T15:00:00.000Z')
  })
})

describe('a beginning', () => {
  it.each([
    [SAT_2026_11_21, 'Sat 21 Nov 2026, 10:00'],
    [MIDNIGHT_TO_SAT_2026_11_21, 'Sat 21 Nov 2026'],
  ])('%d is %s', (from, words) => {
    expect(beginningInWords(NEW_YORK, from)).toBe(words)
  })

  it('is told in UTC where the zone is unknown', () => {
    expect(beginningInWords('Mars/Olympus', SAT_2026_11_21)).toBe('2026-11-21T15:00:00.000Z')
  })
})
