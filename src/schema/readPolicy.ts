import type { CalendarIssue } from '../calendar/calendarIssue.ts'
import type { Either } from '../kernel/either.ts'
import type { Policy } from '../policy/policy.ts'
import type { Contradiction } from './contradiction/contradiction.ts'
import { contradictionsIn } from './contradictions.ts'
import { policySchema } from './policy.ts'
import { type DataIssue, read } from './read.ts'

/** What is wrong with a policy: its data, its calendar, or two terms that contradict each other. */
export type PolicyIssue = DataIssue | CalendarIssue | Contradiction

/**
 * A policy from unknown JSON, or everything that is wrong with it. Whatever comes in, there is an answer.
 *
 * Not only its form is read: terms that contradict each other are issues too, with both places.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { readPolicy } from 'order-policy/schema'
 *
 * const text = JSON.stringify(marketplace)
 * assert.deepEqual(readPolicy(JSON.parse(text)), { _tag: 'Right', right: marketplace })
 *
 * const mistaken = readPolicy(JSON.parse(text.replace('contactSeller', 'requestReturn').replace('"USD"', '"dollars"')))
 * assert(mistaken._tag === 'Left')
 * assert.deepEqual(mistaken.left, [
 *   { code: 'wrongValue', path: ['currency'], found: 'dollars', expected: 'an ISO 4217 currency code, as USD' },
 *   {
 *     code: 'notOffered',
 *     path: ['sale', 'inStock', 'cancellation', 'afterwards', 'instead', 0, 'do'],
 *     against: ['returns'],
 *     found: 'requestReturn',
 *     expected: 'something the terms offer, or ways to request under returns',
 *   },
 * ])
 * ```
 */
export const readPolicy = (json: unknown): Either<readonly PolicyIssue[], Policy> => {
  const policy = read(policySchema, json)
  const issues =
    'value' in policy
      ? contradictionsIn(policy.value, [])
      : [...policy.issues, ...contradictionsIn(policy.data as Policy, policy.issues)]
  return 'value' in policy && issues.length === 0 ? { _tag: 'Right', right: policy.value } : { _tag: 'Left', left: issues }
}
