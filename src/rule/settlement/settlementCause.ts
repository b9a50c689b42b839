import type { RefundCause } from '../../order/ledger.ts'
import type { Cited, ClauseId } from '../../value/clause.ts'
import type { TimeTerm } from '../dueAfter.ts'
import type { Kept } from '../kept.ts'

/** Why money is settled: for what, under which term, what is kept, and by when the rest is paid out. */
export type SettlementCause = {
  readonly cause: RefundCause
  readonly clause: ClauseId | null
  readonly kept: (Cited & { readonly keeps: Kept }) | null
  readonly refund: TimeTerm
}
