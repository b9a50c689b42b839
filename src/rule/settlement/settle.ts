/**
 * What follows in money from an event. One formula: what is held beyond what is required is forfeited where a term says so;
 * otherwise it is owed back.
 *
 * 1. `before` and `after` are the sale around the event. Nothing goes back while `after` holds no more than it requires.
 * 2. The event says why, the terms whether something is kept for it.
 * 3. A deposit can be kept only if it had been paid in full; for cancelled units, their part of it.
 * 4. What goes back goes against the oldest payment that has something left.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import type { Event } from '../../order/event.ts'
import { heldIn, refundId } from '../../order/ledger.ts'
import type { Sale } from '../../order/order.ts'
import { requiredOf } from '../../order/required.ts'
import { dueAfter } from '../dueAfter.ts'
import { keptOf } from './keptOf.ts'
import { partsOfPayments } from './partsOfPayments.ts'
import type { SettlementCause } from './settlementCause.ts'

export const settle = (
  calendar: Calendar,
  { cause, kept, clause, refund }: SettlementCause,
  before: Sale,
  after: Sale,
): readonly Event[] => {
  const { at, money } = after
  const excess = Math.max(0, heldIn(money) - requiredOf(after))
  const forfeited = kept === null ? 0 : keptOf(kept.keeps, before, after, excess)
  const amount = excess - forfeited
  const events: Event[] = []
  if (forfeited > 0 && kept !== null)
    events.push({ type: 'MoneyForfeited', data: { at, amount: forfeited, clause: kept.clause } })
  if (amount > 0) {
    const id = refundId(money.refunds + 1)
    const from = partsOfPayments(money, amount)
    events.push({ type: 'RefundOwed', data: { at, id, amount, for: cause, from, due: dueAfter(calendar, refund, at), clause } })
  }
  return events
}
