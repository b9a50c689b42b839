import type { Decision } from '../decision/decision.ts'
import type { Reason } from '../decision/reason.ts'
import type { Instant } from '../value/instant.ts'
import type { QueueCommandType } from './command.ts'
import type { QueueEvent } from './event.ts'

/** Every reason that a decision about a queue can give. Switch on `code`; each has its own facts. */
export type QueueReason =
  // granted
  | Reason<'queueJoined', { readonly since: Instant }>
  | Reason<'queueLeft', { readonly units: number }>
  | Reason<'firstComeFirstServed', { readonly units: number }>
  | Reason<'nobodyElseWaits', { readonly shelved: number }>
  | Reason<'takenFromShelf', { readonly remaining: number }>
  | Reason<'itemWithdrawn', Record<never, never>>
  | Reason<'promiseStays', { readonly promised: Instant }>
  | Reason<'answeredBefore', { readonly command: QueueCommandType; readonly id: string }>
  // refused
  | Malformed
  | Reason<'idAlreadyUsed', { readonly command: QueueCommandType; readonly id: string }>
  | Reason<'badInstant', { readonly at: number }>
  | Reason<'badKey', { readonly since: number; readonly sequence: number }>
  | Reason<'badPromise', { readonly promised: number }>
  | BadQuantity
  | Reason<'noUnitsNamed', Record<never, never>>
  | Reason<'notInQueue', { readonly order: string; readonly line: string }>
  | Reason<'moreThanWanted', { readonly line: string; readonly asked: number; readonly wanted: number }>
  | RejectionReason
  | Reason<'rejectedBefore', { readonly units: number }>
  | Reason<'notOnShelf', { readonly asked: number; readonly shelf: number }>

/** The quantity is not a whole number, 1 or more, or it is more than can be counted. */
export type BadQuantity = Reason<'badQuantity', { readonly quantity: number }>

/** No more units can wait, or not so many: the item has been withdrawn, or the limit of the terms would be exceeded. */
export type RejectionReason =
  | Reason<'queueIsFull', { readonly limit: number; readonly waiting: number }>
  | Reason<'noneToCome', Record<never, never>>

/** Something else than `expected` stands at this place of the command or of `terms`, or nothing does. A mistake of the caller. */
export type Malformed = Reason<'malformed', { readonly path: readonly (string | number)[]; readonly expected: string }>

/** The answer to a command to a queue: granted or refused, with the events to append in either case. Time alone never changes it. */
export type QueueDecision = Decision<QueueEvent, QueueReason, never>

export const badQuantity = (quantity: number): BadQuantity => ({ code: 'badQuantity', clause: null, facts: { quantity } })

export const granted = (events: readonly QueueEvent[], because: readonly QueueReason[]): QueueDecision => ({
  verdict: 'granted',
  events,
  because,
  validUntil: null,
})

/** `events` are the rejections, which go to the orders. */
export const refused = (
  because: readonly [QueueReason, ...QueueReason[]],
  events: readonly QueueEvent[] = [],
): QueueDecision => ({
  verdict: 'refused',
  events,
  because,
  remedies: [],
  validUntil: null,
})
