import type { Cited, ClauseId } from '../value/clause.ts'

/** What a shop may set for its queues, and the clauses in which it says what every queue does. A policy's own `says` fits. */
export type QueueTerms = {
  readonly says?: QueueSays | undefined
  /** How many units of one item may wait. Whoever would make it more is turned away. */
  readonly limit?: Cited & { readonly units: number }
}

/** The clauses in which a shop says what the library does in every queue. */
export type QueueSays = {
  readonly [law in 'firstComeFirstServed' | 'customersBeforeShelf' | 'shownDateIsForToday' | 'promiseStays']?: ClauseId
}
