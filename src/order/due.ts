/**
 * When something is owed, fixed by the event that began it, with the clause that says so.
 *
 * 1. `by` is exclusive: `now >= by` is late. `from` is the instant before which it is not expected.
 * 2. Without an instant the obligation still stands: the terms name no time, or the calendar does not reach that far yet.
 * 3. What follows if it is missed stands here where a term says so; otherwise each kind of duty has its own (`consequenceOf`).
 */
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { Consequence } from './consequence.ts'

/** When something is due: by an instant, or without one and why. `due.by === null` tells them apart. */
export type Due = DatedDue | UndatedDue

export type DatedDue = {
  readonly by: Instant
  readonly from?: Instant
  readonly clause: ClauseId | null
  readonly ifMissed?: Consequence
}

export type UndatedDue = {
  readonly by: null
  readonly why: 'openEnded' | 'beyondCalendar'
  readonly since: Instant
  readonly clause: ClauseId | null
  readonly ifMissed?: Consequence
}

/** Due at no instant, because the terms name none. */
export const openEnded = (since: Instant, clause: ClauseId | null): UndatedDue => ({ by: null, why: 'openEnded', since, clause })

/** Whether it has no instant because the calendar does not reach that far yet. */
export const isBeyondCalendar = (due: Due): due is UndatedDue => due.by === null && due.why === 'beyondCalendar'
