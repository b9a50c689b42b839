/** Units given to the order from stock, before any go on the shelf: not more than wait for it. */
import { grant, refuseIfAny } from '../../decision/finding.ts'
import { unitsWaiting } from '../../order/line.ts'
import { clauseFor } from '../builtInRule.ts'
import type { Decider } from '../decider.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblem.ts'
import type { ArrivalReason } from './reason.ts'

const AT = ['awaitingPayment', 'awaitingStock'] as const

export const recordAllocation: Decider<'RecordAllocation', typeof AT, unknown, ArrivalReason | UnitsReason> = {
  at: AT,
  decide: ({ says, order: { lines }, at }, { id, lines: units }) =>
    refuseIfAny(
      unitsProblems(lines, units, unitsWaiting),
      grant(
        [{ type: 'StockAllocated', data: { at, id, lines: units } }],
        [
          { code: 'stockAllocated', clause: clauseFor(says, 'firstComeFirstServed'), facts: {} },
          { code: 'servedBeforeShelf', clause: clauseFor(says, 'customersBeforeShelf'), facts: {} },
        ],
      ),
    ),
}
