/**
 * An inquiry ends when either side says so: nothing was bought, so nothing is kept and nothing goes back. It has no lines to
 * cancel one by one.
 */
import { grant, refuseIfAny } from '../../decision/finding.ts'
import type { Units } from '../../order/units.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Instant } from '../../value/instant.ts'
import type { Found } from '../found.ts'
import type { UnitsReason } from '../unitsProblem.ts'
import type { CancellationReason } from './reason.ts'

export const withdrawInquiry = (
  lines: readonly Units[] | undefined,
  clause: ClauseId | null,
  at: Instant,
): Found<CancellationReason | UnitsReason> =>
  refuseIfAny(
    (lines ?? []).map(({ line }) => ({ code: 'noSuchLine', clause: null, facts: { line } })),
    grant(
      [{ type: 'OrderClosed', data: { at, outcome: 'cancelled', clause, released: [] } }],
      [{ code: 'inquiryWithdrawn', clause, facts: {} }],
    ),
  )
