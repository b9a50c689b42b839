/**
 * Everything that is owed, or can still lapse, in an order: read from it as its events fixed it. No date is computed and no terms are asked.
 *
 * Order matters only where two fall due at the same instant: the first is then decided first.
 */
import type { Due } from '../order/due.ts'
import type { ObligationName, Order, Sale } from '../order/order.ts'
import { outstandingOf } from '../order/required.ts'
import type { InquiryStage } from '../order/stage.ts'
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
  switch (order.is) {
    case 'unplaced':
      return []
    case 'inquiry':
      return pendingInInquiry(order.stage)
    case 'sale':
      return [...pendingInStage(order), ...pendingAnswer(order), ...pendingPromise(order), ...pendingRefunds(order)]
  }
}

const pending = (
  party: Pending['party'],
  owes: ObligationName,
  due: Due | null,
  id: string | null = null,
  amount: Minor | null = null,
): readonly Pending[] => (due === null ? [] : [{ party, owes, id, due, amount }])

const pendingInInquiry = (stage: InquiryStage): readonly Pending[] => {
  switch (stage.name) {
    case 'requested':
      return pending('shop', 'quote', stage.quote)
    case 'quoted':
      return pending('customer', 'confirmation', stage.confirm)
    case 'closed':
      return []
  }
}

const pendingInStage = (sale: Sale): readonly Pending[] => {
  const { stage } = sale
  switch (stage.name) {
    case 'awaitingPayment':
      return pending('customer', 'payment', stage.due, null, outstandingOf(sale))
    case 'arrived':
      return pending('shop', 'arrivalNotice', stage.notice)
    case 'awaitingShipment':
      return [...pending('shop', 'preparation', stage.prepare), ...pending('shop', 'shipment', stage.ship)]
    case 'preparing':
      return pending('shop', 'shipment', stage.ship)
    case 'delivered':
      return [
        ...stage.returns.flatMap((each) =>
          each.agreed
            ? pending('customer', 'goodsBack', each.back, each.id)
            : pending(
                'shop',
                'returnAnswer',
                { by: null, why: 'openEnded', since: stage.pausedAt ?? stage.at, clause: null },
                each.id,
              ),
        ),
        ...(stage.pausedAt === null ? pending('customer', 'returnWindow', stage.window) : []),
      ]
    case 'awaitingStock':
    case 'shipped':
    case 'closed':
      return []
  }
}

const pendingAnswer = ({ application, at }: Sale): readonly Pending[] =>
  application === null
    ? []
    : pending('shop', 'cancellationAnswer', { by: null, why: 'openEnded', since: at, clause: application.clause }, application.id)

/** A promised date is owed only while the order waits for the shop. */
const pendingPromise = ({ stage, dates }: Sale): readonly Pending[] =>
  stage.name === 'awaitingStock' || stage.name === 'arrived' || stage.name === 'awaitingShipment' || stage.name === 'preparing'
    ? pending('shop', 'promisedShipment', dates.promised)
    : []

const pendingRefunds = ({ money }: Sale): readonly Pending[] =>
  money.owed.flatMap(({ id, amount, due }) => pending('shop', 'refund', due, id, amount))
