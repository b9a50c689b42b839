/**
 * What happens when something passes that was due: decided like any command, from the terms.
 *
 * 1. What the shop owed is recorded as missed, and stays owed.
 * 2. A payment or a confirmation that did not come ends the order.
 * 3. Goods that did not come back end their return, and with the last return the order is complete; so it is when the return
 *    window closes.
 */
import type { Event } from '../order/event.ts'
import { allUnits } from '../order/line.ts'
import type { Order } from '../order/order.ts'
import { releasedBy } from '../order/releasedBy.ts'
import type { Units } from '../order/units.ts'
import type { Policy } from '../policy/policy.ts'
import { clauseFor } from '../rule/houseLaw.ts'
import { endReturn } from '../rule/return/endReturn.ts'
import { instalmentFor } from '../rule/payment/requestPayment.ts'
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { Lapsing } from './nextLapse.ts'
import { saleTermsOf } from './situation.ts'

export const lapse = (
  policy: Policy,
  order: Order,
  { owes, id, due: { by, clause } }: Lapsing,
  at: Instant,
): readonly Event[] => {
  const missed = (cited: ClauseId | null): Event => ({ type: 'ObligationMissed', data: { at, owes, id, by, clause: cited } })
  switch (owes) {
    case 'quote':
    case 'arrivalNotice':
    case 'preparation':
    case 'shipment':
    case 'cancellationAnswer':
    case 'returnAnswer':
    case 'refund':
      return [missed(clause)]
    case 'promisedShipment':
      return [missed(clauseFor(policy.says, 'missedPromiseIsReported') ?? clause)]
    case 'confirmation':
      return [closed('expired', clause, at)]
    case 'payment':
      return [closed('expired', unpaidClause(policy, order) ?? clause, at, releasedByExpiry(order))]
    case 'returnWindow':
      return [closed('completed', clause, at)]
    case 'goodsBack':
      return notBack(order, id, clause, at)
  }
}

const closed = (
  outcome: 'expired' | 'completed',
  clause: ClauseId | null,
  at: Instant,
  released: readonly Units[] = [],
): Event => ({
  type: 'OrderClosed',
  data: { at, outcome, clause, released },
})

const releasedByExpiry = (order: Order): readonly Units[] => (order.is === 'sale' ? releasedBy(order, allUnits(order.lines)) : [])

const unpaidClause = (policy: Policy, order: Order): ClauseId | null => {
  const general = clauseFor(policy.says, 'unpaidOrdersLapseByThemselves')
  return order.is === 'sale' && order.stage.name === 'awaitingPayment'
    ? (instalmentFor(saleTermsOf(policy, order).payment, order.stage.part).ifUnpaid?.clause ?? general)
    : general
}

const notBack = (order: Order, id: string | null, clause: ClauseId | null, at: Instant): readonly Event[] => {
  if (order.is !== 'sale' || order.stage.name !== 'delivered') return []
  const { stage } = order
  const late = stage.returns.find((each) => each.id === id)
  if (late === undefined) return []
  const ended = endReturn(stage, late, 'lapsed', [], at)
  return stage.returns.length === 1 ? [ended, closed('completed', clause, at)] : [ended]
}
