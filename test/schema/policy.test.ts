import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/index.ts'
import { policySchema } from '../../src/schema/policy.ts'
import { changed, issuesOf } from './issues.ts'

it.each([
  [['id'], 'market place', 'wrongValue id: an id of 1 to 64 of the characters 0-9 A-Z a-z . _ -'],
  [['version'], 0, 'wrongValue version: a whole number from 1 to 9007199254740991'],
  [['version'], '1', 'wrongValue version: a whole number from 1 to 9007199254740991'],
  [['currency'], 'usd', 'wrongValue currency: an ISO 4217 currency code, as USD'],
  [['about'], 7, 'wrongValue about: text'],
  [['text'], ['Pay within a day.'], 'wrongValue text: an object'],
  [['text'], { 'MKT-7': '' }, 'wrongValue text.MKT-7: text that is not empty'],
] as const)('%j cannot be %j', (path, put, issue) =>
  expect(issuesOf(policySchema, changed(marketplace, path, put))).toEqual([issue]),
)
