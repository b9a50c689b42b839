/** Why an event settles money: for what, by which clause, what the terms let the shop keep, and by when the rest is paid out. */
import type { EventOf, Event } from '../order/event.ts'
import { partAsked, type RefundCause } from '../order/ledger.ts'
import type { Sale } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import { saleTermsOf } from '../policy/saleTerms.ts'
import type { TimeTerm } from '../rule/dueAfter.ts'
import { clauseFor } from '../rule/builtInRule.ts'
import { isOver } from '../rule/isOver.ts'
import type { Instalment } from '../rule/payment/terms.ts'
import { instalmentFor } from '../rule/requestPayment.ts'
import type { SettlementCause } from '../rule/settlement/settlementCause.ts'
import type { ClauseId } from '../value/clause.ts'

export const settlementOf = (policy: Policy, before: Sale, event: Event): SettlementCause | null => {
  switch (event.type) {
    case 'PaymentReceived':
      return isOver(before)
        ? plain(policy, before, 'latePayment', saleTermsOf(policy.sale, before).latePayment?.clause ?? null)
        : plain(policy, before, 'overpayment', null)
    case 'OrderReinstated':
      return plain(policy, before, 'overpayment', event.data.clause)
    case 'PaymentRequested':
      return plain(policy, before, 'shippingDifference', saleTermsOf(policy.sale, before).shippingCost?.clause ?? null)
    case 'RefundGranted':
      return plain(policy, before, 'goodwill', null)
    case 'ReturnEnded':
      return returned(policy, before)
    case 'UnitsCancelled':
      return cancelled(policy, before, event)
    case 'OrderClosed':
      return plain(
        policy,
        before,
        event.data.outcome === 'expired' ? 'expiry' : 'cancellation',
        event.data.clause,
        keptUnpaid(policy, before),
      )
    case 'QuoteRequested':
    case 'QuoteSent':
    case 'OrderPlaced':
    case 'MoneyForfeited':
    case 'RefundOwed':
    case 'RefundPaid':
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
  policy: Policy,
  { circumstances: { region } }: Sale,
  cause: RefundCause,
  clause: ClauseId | null,
  kept: SettlementCause['kept'] = null,
): SettlementCause => ({ cause, clause, kept, refund: refundTime(policy, region) })

/** By when money is paid back in this region; without a term there is no instant to name. */
export const refundTime = ({ refunds }: Policy, region: string): TimeTerm => {
  if (refunds === undefined) return { clause: null, within: 'openEnded' }
  const { clause, within, byRegion = {} } = refunds
  // A region may be called `constructor`.
  return { clause, within: (Object.hasOwn(byRegion, region) ? byRegion[region] : undefined) ?? within }
}

const returned = (policy: Policy, { circumstances: { region } }: Sale): SettlementCause => {
  const { returns, says } = policy
  return returns === undefined
    ? { cause: 'return', clause: clauseFor(says, 'returnsAreRefundedWhenBack'), kept: null, refund: refundTime(policy, region) }
    : { cause: 'return', clause: returns.refund.clause, kept: null, refund: returns.refund }
}

const cancelled = (policy: Policy, before: Sale, { data }: EventOf<'UnitsCancelled'>): SettlementCause => {
  const refund = refundTime(policy, before.circumstances.region)
  const { keeps } = saleTermsOf(policy.sale, before)
  switch (data.ending) {
    case 'customerCancels':
      return { cause: 'cancellation', clause: data.clause, kept: keeps?.customerCancels ?? null, refund }
    case 'specificationChanges':
      return { cause: 'specificationChange', clause: data.clause, kept: keeps?.specificationChanges ?? null, refund }
    case 'shopCancels':
      return { cause: 'cancellation', clause: data.clause, kept: null, refund }
    case 'unavailable':
      return { cause: 'unavailability', clause: data.clause, kept: null, refund }
  }
}

const keptUnpaid = (policy: Policy, before: Sale): SettlementCause['kept'] =>
  before.stage === 'awaitingPayment'
    ? (instalmentFor<Instalment>(saleTermsOf(policy.sale, before).payment, partAsked(before.money)).ifUnpaid ?? null)
    : null
