import { expect, it } from 'vitest'
import { elapsedIn } from '../../src/text/elapsedIn.ts'
import { english } from '../../src/text/english/english.ts'
import { DAY, HOUR } from '../support/orders.ts'

it.each([
  [0, ['less than a minute']],
  [59_999, ['less than a minute']],
  [60_000, ['1 minute']],
  [HOUR - 1, ['59 minutes']],
  [HOUR, ['1 hour']],
  [26 * HOUR, ['1 day', '2 hours']],
  [2 * DAY + 3 * HOUR + 5 * 60_000, ['2 days', '3 hours']],
  [DAY + 60_000, ['1 day', '1 minute']],
])('%d milliseconds are %j', (milliseconds, parts) => {
  expect(elapsedIn(english.names, milliseconds)).toEqual(parts)
})
