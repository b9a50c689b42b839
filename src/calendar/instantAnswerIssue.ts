import type { Issue } from '../kernel/issue.ts'
import type { DayIssue } from './dayIssue.ts'

/** Why an instant cannot be given: what was asked is not one, or the clocks never show it. */
export type InstantAnswerIssue = DayIssue | (Issue & { readonly code: 'notAnInstant' | 'notATime' })

export const notAnInstant = (name: string, found: unknown): InstantAnswerIssue => ({
  code: 'notAnInstant',
  path: [name],
  found,
  expected: 'whole epoch milliseconds within 8.64e15 of 1970',
})
