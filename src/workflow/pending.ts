/**
 * Everything that is owed, or can still lapse, in an order: read from it as its events fixed it. No date is computed and no terms
 * are asked.
 *
 * Order matters only where two fall due at the same instant: the first is then decided first.
 */
import { type Due, isBeyondCalendar, type Undated } from '../order/due.ts'
import type { ObligationName, Order, Sale } from '../order/order.ts'
import { outstandingOf } from '../order/required.ts'
import type { Delivered, InquiryStage } from '../order/stage.ts'
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'

export type Pending = {
  readonly party: 'customer' | 'shop'
  readonly owes: ObligationName
  /** Which one, where there can be several: the refund's, the return's, the cancellation's id. */
  readonly id: string | null
  readonly due: Due
  readonly amount: Minor | null
}

export const pendingOf = (order: Order): readonly Pending[] => {
  const found: Pending[] = []
  visitPending(order, (party, owes, due, id, amount) => found.push({ party, owes, due, id, amount }))
  return found
}

/** Called with what a `Pending` holds, so that looking for the next one builds none of the others. */
export type Visit = (party: Pending['party'], owes: ObligationName, due: Due, id: string | null, amount: Minor | null) => void

export const visitPending = (order: Order, visit: Visit): void => {
  if (order.is === 'inquiry') visitInquiry(order.stage, visit)
  if (order.is !== 'sale') return
  visitStage(order, visit)
  visitPromise(order, visit)
  const { application, money } = order
  if (application !== null)
    visit('shop', 'cancellationAnswer', openEnded(application.since, application.clause), application.id, null)
  for (const { id, amount, due } of money.owed) visit('shop', 'refund', due, id, amount)
}

/** Whether time alone can change an order by then: something falls due, or is to be dated once the calendar reaches that far. */
export const hasTimeToPass = (order: Order, until: Instant): boolean => {
  let found = false
  visitPending(order, (_, __, due) => {
    if (isBeyondCalendar(due) || (due.by !== null && due.by <= until)) found = true
  })
  return found
}

/** What is owed without an instant because the calendar did not reach that far: hardly ever anything. */
export const undatedIn = (order: Order): readonly Undated[] => {
  const found: Undated[] = []
  visitPending(order, (_, __, due) => {
    if (isBeyondCalendar(due)) found.push(due)
  })
  return found
}

const visitInquiry = (stage: InquiryStage, visit: Visit): void => {
  if (stage.name === 'requested') visit('shop', 'quote', stage.quote, null, null)
  if (stage.name === 'quoted') visit('customer', 'confirmation', stage.confirm, null, null)
}

const visitStage = (sale: Sale, visit: Visit): void => {
  const { stage } = sale
  switch (stage.name) {
    case 'awaitingPayment':
      visit('customer', 'payment', stage.due, null, outstandingOf(sale))
      return
    case 'arrived':
      visit('shop', 'arrivalNotice', stage.notice, null, null)
      return
    case 'awaitingShipment':
      if (stage.prepare !== null) visit('shop', 'preparation', stage.prepare, null, null)
      if (stage.ship !== null) visit('shop', 'shipment', stage.ship, null, null)
      return
    case 'preparing':
      if (stage.ship !== null) visit('shop', 'shipment', stage.ship, null, null)
      return
    case 'delivered':
      visitDelivered(stage, visit)
      return
    case 'awaitingStock':
    case 'shipped':
    case 'closed':
      return
  }
}

const visitDelivered = ({ returns, pausedAt, window }: Delivered, visit: Visit): void => {
  for (const { id, agreed, back, since } of returns)
    if (!agreed) visit('shop', 'returnAnswer', openEnded(since, null), id, null)
    else if (back !== null) visit('customer', 'goodsBack', back, id, null)
  if (pausedAt === null && window !== null) visit('customer', 'returnWindow', window, null, null)
}

/** A promised date is owed only while the order waits for the shop. */
const visitPromise = ({ stage: { name }, dates: { promised } }: Sale, visit: Visit): void => {
  if (promised === null) return
  if (name === 'awaitingStock' || name === 'arrived' || name === 'awaitingShipment' || name === 'preparing')
    visit('shop', 'promisedShipment', promised, null, null)
}

const openEnded = (since: Instant, clause: ClauseId | null): Due => ({ by: null, why: 'openEnded', since, clause })
