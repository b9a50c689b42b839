/**
 * Where an order can still be, its own place among them, whatever is done and however long it waits.
 *
 * 1. It passes through the stages in their order, as many of them as its kind of sale has.
 * 2. What is asked for on arrival brings it back to a payment, and a reinstatement to the first.
 * 3. What is over takes only what comes after the end; a closed inquiry takes nothing.
 */
import { canBeIn } from '../../order/canBeIn.ts'
import type { Place, Sale } from '../../order/order.ts'
import { SALE_STAGES, type SaleStage } from '../../order/stage.ts'
import { isAskedOnArrival, mayBeReinstated, type Outlook, type ReinstatementTerms } from '../../rule/outlook.ts'

export const placesAhead = (it: Outlook<ReinstatementTerms>): readonly Place[] => {
  const { order, kind } = it
  const stages = (order.is === 'sale' ? stagesAhead(it, order) : SALE_STAGES).filter((stage) => canBeIn(kind, stage))
  if (order.is === 'sale') return stages
  if (order.is === 'unplaced') return ['unplaced', 'requested', 'quoted', ...stages]
  switch (order.stage) {
    case 'requested':
      return ['requested', 'quoted', ...stages]
    case 'quoted':
      return ['quoted', ...stages]
    case 'closed':
      return []
  }
}

const stagesAhead = (it: Outlook<ReinstatementTerms>, sale: Sale): readonly SaleStage[] => {
  if (mayBeReinstated(it)) return SALE_STAGES
  const onwards = SALE_STAGES.slice(SALE_STAGES.indexOf(sale.stage))
  return sale.parcel === null && sale.closed === null && isAskedOnArrival(sale) ? ['awaitingPayment', ...onwards] : onwards
}
