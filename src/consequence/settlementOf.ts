/** Why an event settles money: for what, by which clause, what the terms let the shop keep, and by when the rest is paid out. */
import type { Calendar } from '../calendar/calendar.ts'
import type { EventOf, Event } from '../order/event.ts'
import type { RefundCause } from '../order/ledger.ts'
import type { Sale } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import { type OrderTerms, termsFor } from '../policy/termsFor.ts'
import type { TimeTerm } from '../rule/dueAfter.ts'
import { clauseFor } from '../rule/builtInRule.ts'
import { isOver } from '../order/order.ts'
import type { SettlementCause } from '../rule/settlement/settlementCause.ts'
import type { ClauseId } from '../value/clause.ts'

export const settlementOf = (policy: Policy, calendar: Calendar, before: Sale, event: Event): SettlementCause | null => {
  const terms = (): OrderTerms => termsFor(policy, calendar, before)
  switch (event.type) {
    case 'PaymentReceived':
      return isOver(before)
        ? plain(terms(), 'latePayment', terms().latePayment?.clause ?? null)
        : plain(terms(), 'overpayment', null)
    case 'OrderReinstated':
      return plain(terms(), 'overpayment', event.data.clause)
    case 'PaymentRequested':
      return plain(terms(), 'shippingDifference', terms().shippingCost?.clause ?? null)
    case 'RefundGranted':
      return plain(terms(), 'goodwill', null)
    case 'ReturnEnded':
      return returned(terms())
    case 'UnitsCancelled':
      return cancelled(terms(), event)
    case 'OrderClosed':
      return plain(terms(), event.data.outcome === 'expired' ? 'expiry' : 'cancellation', event.data.clause, {
        keeps: event.data.keeps ?? 'nothing',
        clause: event.data.clause,
      })
    case 'QuoteRequested':
    case 'QuoteSent':
    case 'OrderPlaced':
    case 'MoneyForfeited':
    case 'RefundOwed':
    case 'RefundPaid':
    case 'SupplyAwaited':
    case 'SupplyCommitted':
    case 'ConsentAsked':
    case 'DelayAccepted':
    case 'StockAwaited':
    case 'StockAllocated':
    case 'GoodsArrived':
    case 'OrderReady':
    case 'PreparationBegun':
    case 'OrderShipped':
    case 'DeliveryRefused':
    case 'OrderDelivered':
    case 'CancellationRequested':
    case 'CancellationDenied':
    case 'ReturnRequested':
    case 'ReturnAgreed':
    case 'GoodsCameBack':
    case 'EstimateChanged':
    case 'SpecificationChanged':
    case 'ObligationDated':
    case 'ObligationMissed':
      return null
  }
}

/** Paid back like everything that never left the shop. */
const plain = (
  terms: OrderTerms,
  cause: RefundCause,
  clause: ClauseId | null,
  kept: SettlementCause['kept'] = null,
): SettlementCause => ({ cause, clause, kept, refund: refundTime(terms) })

/** By when money is paid back; without a term there is no instant to name. */
export const refundTime = ({ refunds }: Pick<OrderTerms, 'refunds'>): TimeTerm => refunds ?? { clause: null, within: 'openEnded' }

const returned = (terms: OrderTerms): SettlementCause => {
  const { returns, shop } = terms
  return returns === undefined
    ? { cause: 'return', clause: clauseFor(shop.says, 'returnsAreRefundedWhenBack'), kept: null, refund: refundTime(terms) }
    : { cause: 'return', clause: returns.refund.clause, kept: null, refund: returns.refund }
}

const cancelled = (terms: OrderTerms, { data }: EventOf<'UnitsCancelled'>): SettlementCause => {
  const { because, keeps, clause } = data.ending
  return { cause: because, clause: data.clause, kept: { keeps, clause }, refund: refundTime(terms) }
}
