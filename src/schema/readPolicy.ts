import type { CalendarIssue } from '../calendar/calendarIssue.ts'
import type { Either } from '../kernel/either.ts'
import type { Policy } from '../policy/policy.ts'
import type { Contradiction } from './contradiction/contradiction.ts'
import { contradictionsIn } from './contradictionsIn.ts'
import { firstIssues } from './firstIssues.ts'
import { policySchema } from './policy.ts'
import { type DataIssue, read, type Unread } from './read.ts'

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
 *     path: ['sale', 'inStock', 'cancellation', 1, 'instead', 0, 'do'],
 *     against: ['returns'],
 *     found: 'requestReturn',
 *     expected: 'something the terms offer, or ways to request under returns',
 *   },
 * ])
 * ```
 */
export const readPolicy = (json: unknown): Either<readonly PolicyIssue[], Policy> => {
  const found = read(policySchema, json)
  if (!('value' in found)) return { _tag: 'Left', left: firstIssues([...found.issues, ...furtherIn(found)], found.isAll) }
  const issues = contradictionsIn(found.value, [])
  return issues.length === 0 ? { _tag: 'Right', right: found.value } : { _tag: 'Left', left: firstIssues(issues, true) }
}

/** What is sound of it can be judged all the same, once every place that is not is known. */
const furtherIn = ({ issues, isAll, data }: Unread): readonly PolicyIssue[] =>
  isAll ? contradictionsIn(data as Policy, issues) : []
