/**
 * What happens when something due has not come. What follows was fixed when the duty began.
 *
 * 1. What the shop owed is recorded as missed and stays owed, unless its silence is an answer or the parcel counts as delivered.
 * 2. What the customer owed ends the order, and so may the shop's own lateness; or the customer is asked whether to wait.
 * 3. Goods that did not come back end their return, and with the last return the order is complete; so it is when the return
 *    window closes.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import type { Consequence } from '../../order/consequence.ts'
import { openEnded } from '../../order/due.ts'
import { consequenceOf, type DutyName } from '../../order/duty.ts'
import type { Event, EventOf } from '../../order/event.ts'
import { allUnits } from '../../order/line.ts'
import type { DatedDuty } from '../../order/nextDeadline.ts'
import type { Order } from '../../order/order.ts'
import { releasedBy } from '../../order/releasedBy.ts'
import type { Policy } from '../../policy/policy.ts'
import { termsFor } from '../../policy/termsFor.ts'
import { delayAccepted, goodsTermOf } from '../../rule/arrival/acceptDelay.ts'
import { clauseFor } from '../../rule/builtInRule.ts'
import { dueAfter } from '../../rule/dueAfter.ts'
import { returnEnded } from '../../rule/return/returnEnded.ts'
import { returnWindowFrom } from '../../rule/shipment/recordDelivery.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Instant } from '../../value/instant.ts'
import { silence } from './silence.ts'

export const lapse = (policy: Policy, calendar: Calendar, order: Order, duty: DatedDuty, at: Instant): readonly Event[] => {
  const { owes, id, due } = duty
  const consequence = consequenceOf(duty)
  switch (consequence.then) {
    case 'recorded':
      return [missed(policy, duty, at)]
    case 'ends':
      return ends(policy, order, duty, consequence, at)
    case 'lapses':
      return (owes === 'goodsBack' ? notBack(order, id, due.clause, at) : completed(due.clause, at)) ?? [missed(policy, duty, at)]
    case 'granted':
    case 'denied':
      return silence(policy, calendar, order, duty, consequence.then, at) ?? [missed(policy, duty, at)]
    case 'asksAgain':
      return [missed(policy, duty, at), ...asked(policy, calendar, order, owes, at)]
    case 'goesOn':
      // A consent is known by what is late.
      return order.is === 'sale'
        ? [delayAccepted(termsFor(policy, calendar, order), calendar, id as DutyName, 'silence', at)]
        : []
    case 'delivered':
      return [{ type: 'OrderDelivered', data: { at, window: returnWindowFrom(policy.returns, calendar, at), by: 'time' } }]
  }
}

/** That it was missed, by the clause that says so of a promise, or by its own. */
export const missed = (
  policy: Policy,
  { owes, id, due: { by, clause } }: DatedDuty,
  at: Instant,
): EventOf<'ObligationMissed'> => {
  const cited = owes === 'promisedShipment' ? clauseFor(policy.says, 'missedPromiseIsReported') : null
  return { type: 'ObligationMissed', data: { at, owes, id, by, clause: cited ?? clause } }
}

type Ends = Extract<Consequence, { readonly then: 'ends' }>

/** What the shop misses is on record too. What was asked of the customer is not: the end says it. */
const ends = (policy: Policy, order: Order, duty: DatedDuty, { keeps, clause }: Ends, at: Instant): readonly Event[] => {
  const general = duty.owes === 'payment' ? clauseFor(policy.says, 'unpaidOrdersLapseByThemselves') : null
  const released = order.is === 'sale' ? releasedBy(order, allUnits(order.lines)) : []
  const data = { at, outcome: 'expired' as const, clause: clause ?? general ?? duty.due.clause, released }
  const closed: Event = { type: 'OrderClosed', data: keeps === 'nothing' ? data : { ...data, keeps } }
  return duty.party === 'shop' ? [missed(policy, duty, at), closed] : [closed]
}

const completed = (clause: ClauseId | null, at: Instant): readonly Event[] => [
  { type: 'OrderClosed', data: { at, outcome: 'completed', clause, released: [] } },
]

/** The customer is asked whether to wait. */
const asked = (policy: Policy, calendar: Calendar, order: Order, of: DutyName, at: Instant): readonly Event[] => {
  if (order.is !== 'sale') return []
  const term = goodsTermOf(termsFor(policy, calendar, order), of)
  const answer = term?.ifMissed?.then === 'asksAgain' ? term.ifMissed.answer : undefined
  const consent = answer === undefined ? openEnded(at, null) : dueAfter(calendar, answer, at)
  return [{ type: 'ConsentAsked', data: { at, of, consent } }]
}

const notBack = (order: Order, id: string | null, clause: ClauseId | null, at: Instant): readonly Event[] | null => {
  if (order.is !== 'sale' || order.stage !== 'delivered') return null
  const late = order.returns.find((each) => each.id === id)
  if (late === undefined) return null
  const ended = returnEnded(order, late, 'lapsed', [], at)
  return order.returns.length === 1 ? [ended, ...completed(clause, at)] : [ended]
}
