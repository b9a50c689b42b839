/**
 * The notice that all goods have arrived, with what shipping really costs and the request for what is left to pay.
 *
 * That cost may differ from the one at placement only where the terms leave it open until arrival.
 */
import { grant, refuse } from '../../decision/finding.ts'
import { totalOf } from '../../value/money.ts'
import { isAskedOnArrival } from '../outlook.ts'
import { clauseFor } from '../builtInRule.ts'
import type { Decider } from '../decider.ts'
import { type Instalments, requestPayment } from '../requestPayment.ts'
import type { ArrivalReason } from './reason.ts'
import type { ShippingCostTerms } from './terms.ts'

const AT = ['arrived'] as const

type Terms = { readonly payment: Instalments; readonly shippingCost?: ShippingCostTerms }

type TermsAhead = { readonly payment: readonly { readonly asked: string }[]; readonly shippingCost?: ShippingCostTerms }

export const sendArrivalNotice: Decider<'SendArrivalNotice', typeof AT, Terms, ArrivalReason, readonly [], TermsAhead> = {
  at: AT,
  // The cost of shipping, or a part of the price, is left open until arrival; it is asked for once.
  neverOpens: ({ terms: { payment, shippingCost }, order }) =>
    order.is === 'sale' ? !isAskedOnArrival(order) : shippingCost === undefined && payment.at(-1)?.asked !== 'arrival',
  decide: ({ terms: { payment, shippingCost }, says, calendar, order, at }, { shipping = order.shipping }) => {
    if (shipping < 0 || !Number.isSafeInteger(totalOf(order.lines, shipping)))
      return refuse([{ code: 'badShippingCost', clause: null, facts: { shipping } }], [])
    if (shippingCost === undefined && shipping !== order.shipping)
      return refuse([{ code: 'shippingIsFixed', clause: null, facts: { fixed: order.shipping, told: shipping } }], [])
    const clause = shippingCost?.clause ?? clauseFor(says, 'arrivalIsTold')
    return grant(
      [requestPayment(payment, calendar, order, 'balance', shipping, at)],
      [{ code: 'arrivalTold', clause, facts: { shipping } }],
    )
  },
}
