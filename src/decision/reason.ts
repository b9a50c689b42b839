import type { ClauseId } from '../value/clause.ts'

/**
 * Why: a code to switch on, the clause of the shop's terms it rests on, and the facts used.
 *
 * `clause: null` means that it rests on what the order is, or on a law of the library that the shop's text does not repeat.
 */
export type Reason<Code extends string = string, Facts = unknown> = {
  readonly code: Code
  readonly clause: ClauseId | null
  readonly facts: Facts
}
