import type { Policy } from 'order-policy'
import { readPolicy } from 'order-policy/schema'
import { issueInWords } from './issueInWords.ts'
import { jsonIn } from './jsonIn.ts'

/** The policy in a text, or everything that is wrong with it. */
export const readTerms = (text: string): Policy | readonly string[] => {
  const value = jsonIn(text)
  if ('problem' in value) return [value.problem]
  const policy = readPolicy(value.json)
  return policy._tag === 'Right' ? policy.right : policy.left.map(issueInWords)
}
