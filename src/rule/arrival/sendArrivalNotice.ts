/**
 * The notice that everything is in, with what shipping really costs.
 *
 * The cost may differ from the one at placement only where the terms say that it is told on arrival.
 */
import { grant, refuse } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Sale } from '../../order/order.ts'
import { totalOf } from '../../value/money.ts'
import type { Found } from '../found.ts'
import { clauseFor, type Says } from '../houseLaw.ts'
import type { ArrivalReason } from './reason.ts'
import type { ShippingCostTerms } from './terms.ts'

export const sendArrivalNotice = (
  says: Says | undefined,
  terms: ShippingCostTerms | undefined,
  sale: Sale,
  { shipping = sale.shipping }: DataOf<'SendArrivalNotice'>,
): Found<ArrivalReason> => {
  if (shipping < 0 || !Number.isSafeInteger(totalOf(sale.lines, shipping)))
    return refuse([{ code: 'badShippingCost', clause: null, facts: { shipping } }], [])
  if (terms === undefined && shipping !== sale.shipping)
    return refuse([{ code: 'shippingIsFixed', clause: null, facts: { fixed: sale.shipping, told: shipping } }], [])
  return grant([], [{ code: 'arrivalTold', clause: terms?.clause ?? clauseFor(says, 'arrivalIsTold'), facts: { shipping } }])
}
