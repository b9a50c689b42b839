import type { RefundCause } from '../../order/ledger.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { TimeTerm } from '../dueAfter.ts'
import type { Retention } from '../../order/retention.ts'

/** Why money is settled: for what, under which term, what is kept, and by when the rest is paid out. */
export type SettlementCause = {
  readonly cause: RefundCause
  readonly clause: ClauseId | null
  readonly kept: { readonly keeps: Retention; readonly clause: ClauseId | null } | null
  readonly refund: TimeTerm
}
