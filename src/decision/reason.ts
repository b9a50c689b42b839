import type { ClauseId } from '../value/clause.ts'

/**
 * Why: a code to switch on, the clause of the shop's terms it rests on, and the facts used.
 *
 * `clause: null` means that it rests on the order itself, or on a built-in rule that the shop's text does not repeat.
 */
export type Reason<Code extends string = string, Facts = unknown> = {
  readonly code: Code
  readonly clause: ClauseId | null
  readonly facts: Facts
}
