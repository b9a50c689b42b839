/**
 * The shop's own cancellation, until delivery: everything that was paid for the units goes back.
 *
 * A parcel on its way was shipped whole, and is cancelled whole.
 */
import { grant, refuseIfAny } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import { allUnits, unitsLeft } from '../../order/line.ts'
import type { Sale } from '../../order/order.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import { minus } from '../../order/units.ts'
import type { Instant } from '../../value/instant.ts'
import type { Found } from '../found.ts'
import { clauseFor, type Says } from '../houseLaw.ts'
import { hasShipped } from '../milestone.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblem.ts'
import type { CancellationReason } from './reason.ts'

export const cancelOrder = (
  says: Says | undefined,
  sale: Sale,
  { id, lines = allUnits(sale.lines), because }: DataOf<'CancelOrder'>,
  at: Instant,
): Found<CancellationReason | UnitsReason> => {
  const problems: (CancellationReason | UnitsReason)[] = [...unitsProblems(sale.lines, lines, unitsLeft)]
  if (hasShipped(sale) && minus(allUnits(sale.lines), lines).length > 0)
    problems.push({ code: 'shippedWhole', clause: null, facts: {} })
  const unavailable = because === 'unavailable'
  const ending = unavailable ? 'unavailable' : 'shopCancels'
  const clause = unavailable ? clauseFor(says, 'unavailableIsRefundedInFull') : null
  return refuseIfAny(
    problems,
    grant(
      [{ type: 'UnitsCancelled', data: { at, id, lines, ending, clause, released: releasedBy(sale, lines) } }],
      [{ code: 'shopCancels', clause, facts: { because } }],
    ),
  )
}
