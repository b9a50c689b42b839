/**
 * Gives an instant to what has been owed without one because the calendar did not reach that far, once it does.
 *
 * It is recorded at the order's own instant, because it depends on the terms alone and not on when someone looks.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { follow, type Progress } from '../../consequence/follow.ts'
import { refundTime } from '../../consequence/settlementOf.ts'
import { type Due, isBeyondCalendar } from '../../order/due.ts'
import type { Duty, DutyName } from '../../order/duty.ts'
import type { Event } from '../../order/event.ts'
import { partAsked } from '../../order/ledger.ts'
import type { Inquiry, Order, Sale } from '../../order/order.ts'
import { type OrderTerms, termsFor } from '../../policy/termsFor.ts'
import type { Policy } from '../../policy/policy.ts'
import { goodsTermOf } from '../../rule/arrival/acceptDelay.ts'
import { dueAfter, type TimeTerm } from '../../rule/dueAfter.ts'
import type { GoodsTerms } from '../../rule/goodsTerms.ts'
import { instalmentFor } from '../../rule/requestPayment.ts'

export const dateUndated = (policy: Policy, calendar: Calendar, order: Order): Progress => {
  if (order.is === 'unplaced') return { order, events: [] }
  const events: Event[] = []
  for (const duty of order.duties) {
    const { owes, id, due } = duty
    const term = isBeyondCalendar(due) ? timeTermOf(termsFor(policy, calendar, order), order, duty) : null
    if (term === null || due.by !== null) continue
    const dated = dueAfter(calendar, { clause: due.clause, within: term.within }, due.since)
    if (dated.by !== null)
      events.push({ type: 'ObligationDated', data: { at: order.at, owes, id, due: withConsequence(dated, due) } })
  }
  return events.length === 0 ? { order, events } : follow(policy, calendar, order, events)
}

const timeTermOf = (terms: OrderTerms, order: Inquiry | Sale, { owes, id }: Duty): TimeTerm | null => {
  const { quote, payment, supply, stock, preparation, shipment, delivery, returns } = terms
  switch (owes) {
    case 'quote':
      return quote?.answer ?? null
    case 'confirmation':
      return quote?.confirm ?? null
    case 'payment':
      return order.is === 'sale' ? instalmentFor<TimeTerm & (typeof payment)[number]>(payment, partAsked(order.money)) : null
    case 'preparation':
      return preparation ?? null
    case 'shipment':
      return shipment ?? null
    case 'supply':
      return supply ?? null
    case 'stock':
      return stock ?? null
    case 'delivery':
      return delivery ?? null
    case 'returnAnswer':
      return returns?.answer ?? null
    case 'returnWindow':
      return returns === undefined ? null : { clause: null, within: returns.window.ask }
    case 'goodsBack':
      return returns === undefined ? null : { clause: null, within: returns.window.back }
    case 'refund':
      return order.is === 'sale' ? refundTermOf(terms, order, id) : null
    case 'consent':
      return consentTermOf(terms, id)
    case 'cancellationAnswer':
      return order.is === 'sale' ? cancellationAnswerOf(terms, order) : null
    case 'arrivalNotice':
    case 'promisedShipment':
      return null
  }
}

/** What follows stays as it was fixed. */
const withConsequence = (dated: Due, { ifMissed }: Due): Due => (ifMissed === undefined ? dated : { ...dated, ifMissed })

const consentTermOf = (terms: GoodsTerms, of: string | null): TimeTerm | null => {
  // A consent is known by what is late.
  const ifMissed = goodsTermOf(terms, of as DutyName)?.ifMissed
  return ifMissed?.then === 'asksAgain' ? ifMissed.answer : null
}

/** The time of the row that the application rests on. */
const cancellationAnswerOf = ({ shop }: OrderTerms, { application, lines }: Sale): TimeTerm | null => {
  const clauses = (application?.parts ?? []).map(({ clause }) => clause)
  const rows = lines.flatMap(({ kind }) => shop.sale[kind]?.cancellation ?? [])
  return rows.find(({ clause, answer }) => answer !== undefined && clauses.includes(clause))?.answer ?? null
}

const refundTermOf = (terms: OrderTerms, { money }: Sale, id: string | null): TimeTerm =>
  money.owed.find((each) => each.id === id)?.for === 'return' && terms.returns !== undefined
    ? terms.returns.refund
    : refundTime(terms)
