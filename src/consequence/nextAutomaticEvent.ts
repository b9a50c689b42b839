/**
 * What does this order wait for now? One answer for all four kinds of sale; what differs is in the terms.
 *
 * 1. It has ended: cancelled, if nothing is left to deliver; returned, if the customer has nothing left; completed, if nothing
 *    more can come back.
 * 2. Otherwise it waits first for the payment that is asked for up front.
 * 3. Then for the goods, all of them; and for whoever has to be committed to it, where the terms make the shop owe that. While the
 *    customer is asked whether to wait, nothing goes on.
 * 4. Then, if something is left to pay or to announce on arrival, for the arrival notice, which asks for the rest.
 * 5. Then for the shop to prepare and ship it.
 *
 * `cause` is the clause by which units were cancelled, cited when that ends the order.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { type Due, openEnded } from '../order/due.ts'
import { dutyIn } from '../order/duty.ts'
import type { Event } from '../order/event.ts'
import { isAllCancelled, isAllIn, unitsLeft } from '../order/line.ts'
import type { Sale } from '../order/order.ts'
import { outstandingOf } from '../order/required.ts'
import type { Policy } from '../policy/policy.ts'
import { termsFor } from '../policy/termsFor.ts'
import { clauseFor } from '../rule/builtInRule.ts'
import { dueAfter } from '../rule/dueAfter.ts'
import { requestPayment } from '../rule/requestPayment.ts'
import { orderReady } from '../rule/shipment/orderReady.ts'
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'

/** The next event that follows without a command, or null while the order waits for someone. */
export const nextAutomaticEvent = (policy: Policy, calendar: Calendar, sale: Sale, cause: ClauseId | null): Event | null => {
  const { lines, plan, money, at } = sale
  if (sale.stage === 'closed') return null
  if (isAllCancelled(lines)) return end(at, 'cancelled', cause)
  if (lines.every((line) => unitsLeft(line) === 0))
    return end(at, 'returned', policy.returns?.refund.clause ?? clauseFor(policy.says, 'returnsAreRefundedWhenBack'))
  if (dutyIn(sale.duties, 'consent') !== null) return null
  switch (sale.stage) {
    case 'awaitingPayment': {
      const { payment } = termsFor(policy, calendar, sale)
      if (money.asked === 'nothing' && plan.upFront !== 'nothing')
        return requestPayment(payment, calendar, sale, plan.upFront, sale.shipping, at)
      if (outstandingOf(sale) > 0) return null
      return isAllIn(lines) ? onceIn(policy, calendar, sale) : awaitStock(policy, calendar, sale)
    }
    case 'awaitingStock':
      return isAllIn(lines) ? onceIn(policy, calendar, sale) : null
    case 'delivered':
      return sale.parcel.returnWindow === null ? end(at, 'completed', null) : null
    case 'awaitingSupply':
    case 'arrived':
    case 'awaitingShipment':
    case 'preparing':
    case 'shipped':
      return null
  }
}

const end = (at: Instant, outcome: 'cancelled' | 'returned' | 'completed', clause: ClauseId | null): Event => ({
  type: 'OrderClosed',
  data: { at, outcome, clause, released: [] },
})

const awaitStock = (policy: Policy, calendar: Calendar, sale: Sale): Event => {
  const { stock } = termsFor(policy, calendar, sale)
  const { at } = sale
  const supply = supplyOwed(policy, calendar, sale)
  const dated = stock === undefined ? {} : { stock: dueAfter(calendar, stock, at) }
  return { type: 'StockAwaited', data: { at, ...dated, ...(supply === null ? {} : { supply }) } }
}

/** By when somebody has to be committed to it; null: nobody has, or is by now. */
const supplyOwed = (policy: Policy, calendar: Calendar, sale: Sale): Due | null => {
  const { supply } = termsFor(policy, calendar, sale)
  return supply === undefined || sale.happened.supply !== null ? null : dueAfter(calendar, supply, sale.at)
}

const onceIn = (policy: Policy, calendar: Calendar, sale: Sale): Event => {
  const { at, plan, money, duties } = sale
  const supply = dutyIn(duties, 'supply')?.due ?? supplyOwed(policy, calendar, sale)
  if (supply !== null) return { type: 'SupplyAwaited', data: { at, supply } }
  if (plan.onArrival && money.asked !== 'balance') {
    const notice = openEnded(at, clauseFor(policy.says, 'arrivalIsTold'))
    return { type: 'GoodsArrived', data: { at, notice } }
  }
  const { preparation, shipment } = termsFor(policy, calendar, sale)
  return orderReady(preparation, shipment, calendar, at)
}
