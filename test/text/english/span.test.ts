import { expect, it } from 'vitest'
import { span } from '../../../src/text/english/span.ts'

it.each([
  [span.hours(1), '1 hour'],
  [span.hours([24, 48]), '24 to 48 hours'],
  [span.hours(0.5), '30 minutes'],
  [span.hours([0.5, 1]), '30 to 60 minutes'],
  [span.openHours(12), '12 opening hours'],
  [span.openHours(1.5), '90 minutes of opening time'],
  [span.openHours([0.5, 1]), '30 to 60 minutes of opening time'],
  [span.businessDays([1, 3]), '1 to 3 business days'],
  [span.days(1), '1 day'],
  [span.weeks(2), '2 weeks'],
  [span.months([1, 2]), '1 to 2 months'],
  [span.quarters(1), '1 quarter'],
  [span.years(2), '2 years'],
])('%s', (said, expected) => {
  expect(said).toBe(expected)
})
