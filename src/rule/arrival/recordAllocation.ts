/** Units given to the order from stock, before any go on the shelf: not more than wait for it. */
import { grant, refuseIfAny } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import { unitsWaiting } from '../../order/line.ts'
import type { Sale } from '../../order/order.ts'
import type { Instant } from '../../value/instant.ts'
import type { Found } from '../found.ts'
import { clauseFor, type Says } from '../houseLaw.ts'
import { type UnitsReason, unitsProblems } from '../unitsProblem.ts'
import type { ArrivalReason } from './reason.ts'

export const recordAllocation = (
  says: Says | undefined,
  { lines }: Sale,
  { id, lines: units }: DataOf<'RecordAllocation'>,
  at: Instant,
): Found<ArrivalReason | UnitsReason> =>
  refuseIfAny(
    unitsProblems(lines, units, unitsWaiting),
    grant(
      [{ type: 'StockAllocated', data: { at, id, lines: units } }],
      [
        { code: 'stockAllocated', clause: clauseFor(says, 'firstComeFirstServed'), facts: {} },
        { code: 'servedBeforeShelf', clause: clauseFor(says, 'customersBeforeShelf'), facts: {} },
      ],
    ),
  )
