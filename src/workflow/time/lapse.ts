/**
 * What happens when something due has not come: decided from the terms, like a command.
 *
 * 1. What the shop owed is recorded as missed, and stays owed.
 * 2. A payment or a confirmation that did not come ends the order.
 * 3. Goods that did not come back end their return, and with the last return the order is complete; so it is when the return
 *    window closes.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import type { Event } from '../../order/event.ts'
import { partAsked } from '../../order/ledger.ts'
import { allUnits } from '../../order/line.ts'
import type { DatedDuty } from '../../order/nextDeadline.ts'
import type { Order } from '../../order/order.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import type { Units } from '../../order/units.ts'
import type { Policy } from '../../policy/policy.ts'
import { termsFor } from '../../policy/termsFor.ts'
import { clauseFor } from '../../rule/builtInRule.ts'
import type { Instalment } from '../../rule/payment/terms.ts'
import { instalmentFor } from '../../rule/requestPayment.ts'
import { returnEnded } from '../../rule/return/returnEnded.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Instant } from '../../value/instant.ts'

export const lapse = (
  policy: Policy,
  calendar: Calendar,
  order: Order,
  { owes, id, due: { by, clause } }: DatedDuty,
  at: Instant,
): readonly Event[] => {
  const missed = (cited: ClauseId | null): Event => ({ type: 'ObligationMissed', data: { at, owes, id, by, clause: cited } })
  switch (owes) {
    case 'quote':
    case 'stock':
    case 'arrivalNotice':
    case 'preparation':
    case 'shipment':
    case 'delivery':
    case 'cancellationAnswer':
    case 'returnAnswer':
    case 'refund':
      return [missed(clause)]
    case 'promisedShipment':
      return [missed(clauseFor(policy.says, 'missedPromiseIsReported') ?? clause)]
    case 'confirmation':
      return [closed('expired', clause, at)]
    case 'payment':
      return [closed('expired', unpaidClause(policy, calendar, order) ?? clause, at, releasedByExpiry(order))]
    case 'returnWindow':
      return [closed('completed', clause, at)]
    case 'goodsBack':
      return notBack(order, id, clause, at) ?? [missed(clause)]
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

const unpaidClause = (policy: Policy, calendar: Calendar, order: Order): ClauseId | null => {
  const general = clauseFor(policy.says, 'unpaidOrdersLapseByThemselves')
  if (order.is !== 'sale') return general
  const { payment } = termsFor(policy, calendar, order)
  return instalmentFor<Instalment>(payment, partAsked(order.money)).ifUnpaid?.clause ?? general
}

const notBack = (order: Order, id: string | null, clause: ClauseId | null, at: Instant): readonly Event[] | null => {
  if (order.is !== 'sale' || order.stage !== 'delivered') return null
  const late = order.returns.find((each) => each.id === id)
  if (late === undefined) return null
  const ended = returnEnded(order, late, 'lapsed', [], at)
  return order.returns.length === 1 ? [ended, closed('completed', clause, at)] : [ended]
}
