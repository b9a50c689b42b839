import { expect, it } from 'vitest'
import type { Span } from '../../src/deadline/span.ts'
import { english } from '../../src/text/english/english.ts'
import { spanIn } from '../../src/text/spanIn.ts'

it.each<readonly [Span, string]>([
  [{ hours: 1 }, '1 hour'],
  [{ hours: 24 }, '24 hours'],
  [{ hours: 0.5 }, '30 minutes'],
  [{ hours: 1 / 60 }, '1 minute'],
  [{ days: 1 }, '1 day'],
  [{ days: 30, roll: 'following' }, '30 days'],
  [{ businessDays: 1 }, '1 business day'],
  [{ businessDays: 5 }, '5 business days'],
  [{ businessDays: [1, 3] }, '1 to 3 business days'],
  [{ openHours: 12 }, '12 opening hours'],
  [{ openHours: 1.5 }, '90 minutes of opening time'],
  [{ weeks: 2 }, '2 weeks'],
  [{ months: [1, 2] }, '1 to 2 months'],
  [{ quarters: 1 }, '1 quarter'],
  [{ years: 1 }, '1 year'],
])('%j is %s', (span, words) => {
  expect(spanIn(english.names, span)).toBe(words)
})
