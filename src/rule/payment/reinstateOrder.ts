/**
 * Whether an order that expired may be reinstated, as if it were paid now.
 *
 * 1. Only where the terms allow it, and only an order that expired.
 * 2. Its money must be here: what is owed back and not paid out yet, and what was kept, counts again.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import { heldIn, sumOf } from '../../order/ledger.ts'
import { askedFor } from '../../order/required.ts'
import type { Decider } from '../decider.ts'
import { mayBeReinstated, type ReinstatementTerms } from '../outlook.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import type { PaymentReason } from './reason.ts'
import type { LatePaymentTerms } from './terms.ts'

const AT = ['closed'] as const

type Terms = { readonly latePayment?: LatePaymentTerms }

export const reinstateOrder: Decider<'ReinstateOrder', typeof AT, Terms, PaymentReason, readonly [], ReinstatementTerms> = {
  at: AT,
  isOpen: ({ terms: { latePayment }, order }) => {
    const { closed, money } = order
    const { outcome, clause } = closed
    if (outcome !== 'expired') return refuse([{ code: 'notExpired', clause, facts: { outcome } }], [])
    if (latePayment === undefined) return refuse([{ code: 'notReinstatable', clause, facts: {} }], [])
    const required = askedFor(order, money.asked)
    const here = heldIn(money) + sumOf(money.owed) + money.forfeited
    return refuseIfAny(
      here < required ? [{ code: 'notEnoughMoney', clause: latePayment.clause, facts: { here, required } }] : [],
      nothingAgainst,
    )
  },
  neverOpens: (it) => !mayBeReinstated(it),
  decide: ({ terms: { latePayment }, at }) => {
    const clause = latePayment?.clause ?? null
    return grant([{ type: 'OrderReinstated', data: { at, clause } }], [{ code: 'orderReinstated', clause, facts: {} }])
  },
}
