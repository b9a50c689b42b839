import { both } from '../decision/finding.ts'
import type { ShopCommand } from '../order/command.ts'
import { changeEstimate } from '../rule/arrival/changeEstimate.ts'
import { changeSpecification } from '../rule/arrival/changeSpecification.ts'
import { sendArrivalNotice } from '../rule/arrival/sendArrivalNotice.ts'
import { answerCancellation } from '../rule/cancellation/answerCancellation.ts'
import { cancelOrder } from '../rule/cancellation/cancelOrder.ts'
import { endingFor } from '../rule/cancellation/requestCancellation.ts'
import { withdrawInquiry } from '../rule/cancellation/withdrawInquiry.ts'
import { nothingAgainst } from '../rule/found.ts'
import { reinstateOrder } from '../rule/payment/reinstateOrder.ts'
import { requestPayment } from '../rule/payment/requestPayment.ts'
import { closingsOf } from '../rule/placement/availabilityProblems.ts'
import { answerReturn } from '../rule/return/answerReturn.ts'
import { grantRefund } from '../rule/settlement/grantRefund.ts'
import { beginPreparation } from '../rule/shipment/beginPreparation.ts'
import { shipOrder } from '../rule/shipment/shipOrder.ts'
import { giveQuote } from './quoting.ts'
import { isOfInquiry, isOfSale, type OrderFound, ofSale, type Rules } from './rule.ts'

/** What the shop does. */
export const shopRules: Rules<ShopCommand['type']> = {
  SendQuote: { open: () => nothingAgainst, right: giveQuote, turns: (_, { lines }) => closingsOf(lines) },
  SendArrivalNotice: ofSale((terms, { policy, calendar, order, at }, data) => {
    const told: OrderFound = sendArrivalNotice(policy.says, terms.shippingCost, order, data)
    if (told.verdict === 'refused') return told
    const request = requestPayment(terms.payment, calendar, order, 'balance', data.shipping ?? order.shipping, at)
    return both(told, { verdict: 'granted', events: [request], because: [] })
  }),
  BeginPreparation: ofSale(({ preparation }, { at }) => beginPreparation(preparation, at)),
  AnswerCancellation: ofSale(
    ({ keeps }, { order, at }, data) => answerCancellation.right(order, data, endingFor(keeps, order), at),
    (_, { order }) => answerCancellation.open(order),
  ),
  CancelOrder: {
    open: () => nothingAgainst,
    right: (situation, data) => {
      const { policy, at } = situation
      if (isOfInquiry(situation)) return withdrawInquiry(data.lines, null, at)
      return isOfSale(situation) ? cancelOrder(policy.says, situation.order, data, at) : nothingAgainst
    },
  },
  ShipOrder: ofSale(
    ({ dispatch }, { policy, order, at }, data) => shipOrder.right(policy.says, dispatch, order, data, at),
    (_, { policy, order }) => shipOrder.open(policy.says, order),
    ['awaitingPayment', 'awaitingStock', 'arrived'],
  ),
  AnswerReturn: ofSale(
    (_, { policy, calendar, order, at }, data) => answerReturn.right(policy.returns, calendar, order, data, at),
    (_, { order }) => answerReturn.open(order),
  ),
  GrantRefund: ofSale((_, { order, at }, data) => grantRefund(order, data, at)),
  ReinstateOrder: ofSale(
    ({ latePayment }, { at }) => reinstateOrder.right(latePayment, at),
    ({ latePayment }, { order }) => reinstateOrder.open(latePayment, order),
  ),
  ChangeEstimate: ofSale((_, { policy, order, at }, data) => changeEstimate(policy.says, order, data, at)),
  ChangeSpecification: ofSale((_, { policy, at }, data) => changeSpecification(policy.says, data, at)),
}
