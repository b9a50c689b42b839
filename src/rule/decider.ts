/**
 * How a rule answers a command, in two steps: may it be sent now, and is this one right?
 *
 * The list of what is possible asks the first question, the decision asks both, so that the two can never disagree.
 */
import type { Reason } from '../decision/reason.ts'
import type { CommandType, DataOf } from '../order/command.ts'
import type { Place } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
import type { Case } from './case.ts'
import type { Remedy } from './remedy.ts'
import type { RuleFinding } from './ruleFinding.ts'

/**
 * Of a command, in the places `At`. Which stage takes which command is worked out from `at` alone.
 *
 * `Explained`: places in which the command is always refused, and where the rule says better why than the stage alone could.
 */
export type Decider<
  C extends CommandType,
  At extends readonly Place[],
  Terms,
  R extends Reason,
  Explained extends readonly Place[] = readonly [],
> = {
  readonly at: At
  readonly explainsAt?: Explained
  /** May it be sent now, whatever it says? Left out: wherever the order can take it. */
  readonly isOpen?: (it: Case<Terms, (At | Explained)[number]>) => RuleFinding<R>
  /** Is this one right? */
  readonly decide: (it: Case<Terms, (At | Explained)[number]>, data: DataOf<C>) => RuleFinding<R>
  /** Instants at which the verdict may change by time alone, besides the order's own deadlines. */
  readonly changesAt?: (it: Case<Terms, At[number]>, data: DataOf<C>) => readonly Instant[]
  /** Time alone never changes the verdict, wherever it takes the order: nothing has to be tried to know until when it holds. */
  readonly unaffectedByTime?: true
  /** Whom the customer can contact where the order takes no such command. */
  readonly contacts?: (terms: Terms) => readonly Remedy[]
}
