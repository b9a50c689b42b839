import type { Event } from '../order/event.ts'
import type { ClauseId } from '../value/clause.ts'

/** The clause that an event rests on, or the one of what it begins; null where it has none. */
export const clauseOfEvent = ({ type, data }: Event): ClauseId | null => {
  switch (type) {
    case 'QuoteRequested':
      return data.quote.clause
    case 'QuoteSent':
      return data.confirm.clause
    case 'SupplyAwaited':
      return data.supply.clause
    case 'StockAwaited':
      return data.stock?.clause ?? null
    case 'ConsentAsked':
      return data.consent.clause
    case 'DelayAccepted':
      return data.due.clause
    case 'OrderPlaced':
      return data.promised?.clause ?? null
    case 'PaymentRequested':
    case 'ObligationDated':
      return data.due.clause
    case 'GoodsArrived':
      return data.notice.clause
    case 'OrderDelivered':
      return data.window?.clause ?? null
    case 'CancellationRequested':
      return data.application.parts[0]?.clause ?? null
    case 'EstimateChanged':
      return data.delay ?? null
    case 'ReturnAgreed':
      return data.back.clause
    case 'MoneyForfeited':
    case 'RefundOwed':
    case 'OrderShipped':
    case 'UnitsCancelled':
    case 'ObligationMissed':
    case 'OrderClosed':
    case 'OrderReinstated':
      return data.clause
    case 'PaymentReceived':
    case 'RefundGranted':
    case 'RefundPaid':
    case 'StockAllocated':
    case 'OrderReady':
    case 'PreparationBegun':
    case 'DeliveryRefused':
    case 'CancellationDenied':
    case 'ReturnRequested':
    case 'GoodsCameBack':
    case 'ReturnEnded':
    case 'SupplyCommitted':
    case 'SpecificationChanged':
      return null
  }
}
