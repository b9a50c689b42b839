/**
 * How a rule answers a command, with two questions: may it be sent now, and is this one right?
 *
 * The list of options asks the first question and a decision asks both, so the two can never disagree.
 */
import type { Reason } from '../decision/reason.ts'
import type { CommandType, DataOf } from '../order/command.ts'
import type { Place } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
import type { Case } from './case.ts'
import type { Outlook } from './outlook.ts'
import type { Remedy } from './remedy.ts'
import type { RuleFinding } from './ruleFinding.ts'

/**
 * The decider of a command, for orders in the places `At`. Which stage takes which command is computed from `at` alone.
 *
 * `Explained`: places in which the command is always refused, and the rule can say why better than the stage alone. `TermsAhead`:
 * the terms by which it may open later, where those are others.
 */
export type Decider<
  C extends CommandType,
  At extends readonly Place[],
  Terms,
  R extends Reason,
  Explained extends readonly Place[] = readonly [],
  TermsAhead = Terms,
> = {
  readonly at: At
  readonly explainsAt?: Explained
  /** May it be sent now, whatever it says? Left out: wherever the order can take it. */
  readonly isOpen?: (it: Case<Terms, (At | Explained)[number]>) => RuleFinding<R>
  /**
   * Whether nothing that may still happen lets it be sent, as far as the terms and the order tell beside the order's place. Asked
   * where it may not be sent now, also of an order that has yet to come to one of the places. Left out: it opens there.
   */
  readonly neverOpens?: (it: Outlook<TermsAhead>) => boolean
  /** Is this one right? */
  readonly decide: (it: Case<Terms, (At | Explained)[number]>, data: DataOf<C>) => RuleFinding<R>
  /**
   * Rows of the terms decide, line by line: `isOpen` asks about all units, and `decide` about those that are named, so it answers
   * alone. Another row may decide the same way and keep more, and what the shop misses may open one.
   */
  readonly readsRows?: true
  /** Whether a row may open because the shop misses something, which is recorded and changes nothing else. */
  readonly countsDelays?: (it: Case<Terms, At[number]>) => boolean
  /** Instants at which what `isOpen` answers may change by time alone, besides the order's own deadlines. */
  readonly opensAt?: (it: Case<Terms, At[number]>) => readonly Instant[]
  /** Instants at which the verdict may change by time alone, besides the order's own deadlines. */
  readonly changesAt?: (it: Case<Terms, At[number]>, data: DataOf<C>) => readonly Instant[]
  /** Time alone never changes the verdict, so `validUntil` needs no search. */
  readonly unaffectedByTime?: true
  /** Whom the customer can contact where the order takes no such command. */
  readonly contacts?: (terms: Terms) => readonly Remedy[]
}
