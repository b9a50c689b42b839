import { expect, it } from 'vitest'
import { malformed } from '../../src/queue/malformed.ts'
import { malformedTerms } from '../../src/queue/malformedTerms.ts'

it.each<{ readonly terms: unknown }>([
  { terms: {} },
  { terms: { limit: { units: 0 } } },
  { terms: { limit: undefined } },
  { terms: { says: null } },
])('can be read: %j', ({ terms }) => expect(malformedTerms(terms)).toEqual([]))

it.each([null, 7])('%j cannot be read as terms', (terms) => {
  expect(malformedTerms(terms)).toEqual([malformed(['terms'], 'an object')])
})

it.each([null, {}, { units: Number.NaN }, { units: -1 }, { units: 0.5 }, { units: '9' }])(
  '%j cannot be read as a limit',
  (limit) => {
    expect(malformedTerms({ limit })).toEqual([malformed(['terms', 'limit', 'units'], 'a whole number of at least 0')])
  },
)
