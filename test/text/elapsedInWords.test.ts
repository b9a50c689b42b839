import { describe, expect, it } from 'vitest'
import { elapsedInWords } from '../../src/text/elapsedInWords.ts'
import { DAY, HOUR } from '../support/orders.ts'

describe('elapsedInWords', () => {
  it.each([
    [0, 'less than a minute'],
    [59_999, 'less than a minute'],
    [60_000, '1 minute'],
    [HOUR - 1, '59 minutes'],
    [HOUR, '1 hour'],
    [26 * HOUR, '1 day and 2 hours'],
    [2 * DAY + 3 * HOUR + 5 * 60_000, '2 days and 3 hours'],
    [DAY + 60_000, '1 day and 1 minute'],
  ])('says %d milliseconds as %s', (milliseconds, words) => {
    expect(elapsedInWords(milliseconds)).toBe(words)
  })
})
