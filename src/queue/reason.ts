import type { Decision } from '../decision/decision.ts'
import type { Reason } from '../decision/reason.ts'
import { type Instant, isInstant } from '../value/instant.ts'
import type { QueueCommandType } from './command.ts'
import type { QueueEvent } from './event.ts'
import type { Turn } from './waiting.ts'

/** Every reason that a decision about a queue can give. Switch on `code`; each has its own facts. */
export type QueueReason =
  // granted
  | Reason<'placeTaken', { readonly since: Instant }>
  | Reason<'placeLeft', { readonly units: number }>
  | Reason<'servedInTurn', { readonly units: number }>
  | Reason<'nobodyElseWaits', { readonly shelved: number }>
  | Reason<'takenFromShelf', { readonly left: number }>
  | Reason<'itemWithdrawn', Record<never, never>>
  | Reason<'promiseStays', { readonly promised: Instant }>
  | Reason<'answeredBefore', { readonly command: QueueCommandType; readonly id: string }>
  // refused
  | Malformed
  | Reason<'idIsTaken', { readonly command: QueueCommandType; readonly id: string }>
  | Reason<'badInstant', { readonly at: number }>
  | Reason<'badTurn', { readonly since: number; readonly sequence: number }>
  | Reason<'badPromise', { readonly promised: number }>
  | BadQuantity
  | Reason<'noUnitsNamed', Record<never, never>>
  | Reason<'notInQueue', { readonly order: string; readonly line: string }>
  | Reason<'moreThanWanted', { readonly line: string; readonly asked: number; readonly wanted: number }>
  | NoWaiting
  | Reason<'turnedAway', { readonly units: number }>
  | Reason<'notOnShelf', { readonly asked: number; readonly shelf: number }>

/** No whole number of at least one, or more than can be counted. */
export type BadQuantity = Reason<'badQuantity', { readonly quantity: number }>

/** Nobody more can wait, or not for so many: the item is withdrawn, or the terms' limit is reached. */
export type NoWaiting =
  | Reason<'queueIsFull', { readonly limit: number; readonly waiting: number }>
  | Reason<'noneToCome', Record<never, never>>

/** At this place stands something else, or nothing: in the command, or under `terms`. A mistake of the host. */
export type Malformed = Reason<'malformed', { readonly path: readonly (string | number)[]; readonly expected: string }>

/**
 * The answer to a command to a queue: granted or refused, with events to append in either case. Time alone changes none of it.
 */
export type QueueDecision = Decision<QueueEvent, QueueReason, never>

export const badQuantity = (quantity: number): BadQuantity => ({ code: 'badQuantity', clause: null, facts: { quantity } })

/** No turn: it takes an instant, and a whole number. */
export const turnProblems = ({ since, sequence }: Turn): readonly QueueReason[] =>
  isInstant(since) && Number.isSafeInteger(sequence) ? [] : [{ code: 'badTurn', clause: null, facts: { since, sequence } }]

export const granted = (events: readonly QueueEvent[], because: readonly QueueReason[]): QueueDecision => ({
  verdict: 'granted',
  events,
  because,
  validUntil: null,
})

/** Refused; `events` are what is told to whoever is turned away. */
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
