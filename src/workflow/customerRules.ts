import type { CustomerCommand } from '../order/command.ts'
import { requestCancellation } from '../rule/cancellation/requestCancellation.ts'
import { withdrawInquiry } from '../rule/cancellation/withdrawInquiry.ts'
import { nothingAgainst } from '../rule/found.ts'
import { refuseDelivery } from '../rule/return/refuseDelivery.ts'
import { requestReturn } from '../rule/return/requestReturn.ts'
import { contactsIn, isOffered } from './isOffered.ts'
import { place, placeTurns } from './place.ts'
import { askForQuote, confirmQuote, confirmTurns, mayAskForQuote, mayPlace } from './quoting.ts'
import { isOfInquiry, isOfSale, ofSale, type Rules } from './rule.ts'
import { saleTermsOf } from './situation.ts'

/** What customers ask. */
export const customerRules: Rules<CustomerCommand['type']> = {
  RequestQuote: { open: mayAskForQuote, right: askForQuote },
  ConfirmQuote: { open: () => nothingAgainst, right: confirmQuote, turns: confirmTurns },
  PlaceOrder: {
    open: mayPlace,
    right: ({ policy, calendar, at }, data) => place(policy, calendar, data, 'offer', at),
    turns: ({ policy, calendar, at }, data) => placeTurns(policy, calendar, data, at),
  },
  RequestCancellation: {
    open: (situation) => {
      if (!isOfSale(situation)) return nothingAgainst
      const { cancellation, keeps } = saleTermsOf(situation.policy, situation.order)
      return requestCancellation.open(cancellation, keeps, situation.order, (instead) => isOffered(situation, instead))
    },
    right: (situation, data) => {
      if (isOfInquiry(situation)) {
        const { policy, order, at } = situation
        return withdrawInquiry(data.lines, policy.sale[order.kind]?.quote?.confirm.clause ?? null, at)
      }
      if (!isOfSale(situation)) return nothingAgainst
      const { cancellation, keeps } = saleTermsOf(situation.policy, situation.order)
      return requestCancellation.right(cancellation, keeps, situation.order, data, situation.at)
    },
    explains: ['shipped', 'delivered'],
    turnTo: (situation) => (isOfSale(situation) ? contactsIn(saleTermsOf(situation.policy, situation.order)) : []),
  },
  RefuseDelivery: ofSale(
    (_, { policy, at }, data) => refuseDelivery.right(policy.returns, data, at),
    (_, { policy, order }) => refuseDelivery.open(policy.returns, order),
  ),
  RequestReturn: ofSale(
    (terms, { policy, calendar, order, at }, data) =>
      requestReturn.right(policy.returns, calendar, order, data, contactsIn(terms), at),
    (_, { policy }) => requestReturn.open(policy.returns),
  ),
}
