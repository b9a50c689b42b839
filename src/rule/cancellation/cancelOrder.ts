/**
 * The shop's own cancellation, until delivery: everything that was paid for the units goes back.
 *
 * A parcel on its way was shipped whole, and is cancelled whole.
 */
import { grant, refuseIfAny } from '../../decision/finding.ts'
import { allUnits, unitsLeft } from '../../order/line.ts'
import { hasShipped } from '../../order/cameAt.ts'
import type { Ending } from '../../order/retention.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import { minus } from '../../order/units.ts'
import { clauseFor } from '../builtInRule.ts'
import type { Decider } from '../decider.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblems.ts'
import type { CancellationReason } from './reason.ts'

const AT = ['awaitingPayment', 'awaitingStock', 'awaitingSupply', 'arrived', 'awaitingShipment', 'preparing', 'shipped'] as const

export const cancelOrder: Decider<'CancelOrder', typeof AT, unknown, CancellationReason | UnitsReason> = {
  at: AT,
  decide: ({ says, order, at }, { id, lines = allUnits(order.lines), because }) => {
    const problems: (CancellationReason | UnitsReason)[] = [...unitsProblems(order.lines, lines, unitsLeft)]
    if (hasShipped(order) && minus(allUnits(order.lines), lines).length > 0)
      problems.push({ code: 'shippedWhole', clause: null, facts: {} })
    const clause = because === 'unavailable' ? clauseFor(says, 'unavailableIsRefundedInFull') : null
    const ending: Ending = {
      by: 'shop',
      because: because === 'unavailable' ? 'unavailability' : 'cancellation',
      keeps: 'nothing',
      clause,
    }
    return refuseIfAny(
      problems,
      grant(
        [{ type: 'UnitsCancelled', data: { at, id, lines, ending, clause, released: releasedBy(order, lines) } }],
        [{ code: 'shopCancels', clause, facts: { because } }],
      ),
    )
  },
}
