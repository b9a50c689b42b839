import type { Cited, ClauseId } from '../value/clause.ts'

/**
 * What a shop may set for its queues, and the clauses in which its text states what every queue does. The `says` of a policy can
 * be passed as it is.
 */
export type QueueTerms = {
  readonly says?: QueueSays | undefined
  /** How many units of one item may wait. A line that would take the queue above it is rejected. */
  readonly limit?: Cited & { readonly units: number }
}

/** The clauses in which a shop's text states what the library does in every queue. */
export type QueueSays = {
  readonly [law in 'firstComeFirstServed' | 'customersBeforeShelf' | 'shownDateIsForToday' | 'promiseStays']?: ClauseId
}
