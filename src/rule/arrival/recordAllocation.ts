/** Received units given to the order, before any go on the shelf: no more than the order waits for. */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import { unitsWaiting } from '../../order/line.ts'
import { clauseFor } from '../builtInRule.ts'
import type { Decider } from '../decider.ts'
import { mayBeReinstated, type ReinstatementTerms } from '../outlook.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblems.ts'
import type { ArrivalReason } from './reason.ts'

const AT = ['awaitingPayment', 'awaitingStock'] as const

export const recordAllocation: Decider<
  'RecordAllocation',
  typeof AT,
  unknown,
  ArrivalReason | UnitsReason,
  readonly [],
  ReinstatementTerms
> = {
  at: AT,
  isOpen: ({ order: { lines } }) =>
    lines.some((line) => unitsWaiting(line) > 0)
      ? nothingAgainst
      : refuse([{ code: 'nothingAwaited', clause: null, facts: {} }], []),
  // An order that is reinstated waits anew.
  neverOpens: (it) => {
    const { kind, order } = it
    return (
      kind === 'inStock' || (order.is === 'sale' && !order.lines.some((line) => unitsWaiting(line) > 0) && !mayBeReinstated(it))
    )
  },
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
