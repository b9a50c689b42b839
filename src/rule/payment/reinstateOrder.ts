/**
 * Whether an order that expired may be taken up again, as if it were paid now.
 *
 * 1. Only where the terms allow it, and only an order that expired.
 * 2. Its money must be here: what is owed back and not paid out yet, and what was kept, counts again.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import { heldIn, sumOf } from '../../order/ledger.ts'
import type { Sale } from '../../order/order.ts'
import { askedFor } from '../../order/required.ts'
import type { Instant } from '../../value/instant.ts'
import { type Found, nothingAgainst } from '../found.ts'
import type { PaymentReason } from './reason.ts'
import type { LatePaymentTerms } from './terms.ts'

export const reinstateOrder = {
  open: (late: LatePaymentTerms | undefined, sale: Sale): Found<PaymentReason> => {
    const { stage, money } = sale
    if (stage.name !== 'closed') return nothingAgainst
    if (stage.outcome !== 'expired')
      return refuse([{ code: 'notExpired', clause: stage.clause, facts: { outcome: stage.outcome } }], [])
    if (late === undefined) return refuse([{ code: 'notTakenUpAgain', clause: stage.clause, facts: {} }], [])
    const required = askedFor(sale, money.asked)
    const here = heldIn(money) + sumOf(money.owed) + money.forfeited
    return refuseIfAny(
      here < required ? [{ code: 'notEnoughMoney', clause: late.clause, facts: { here, required } }] : [],
      nothingAgainst,
    )
  },
  right: (late: LatePaymentTerms | undefined, at: Instant): Found<PaymentReason> => {
    const clause = late?.clause ?? null
    return grant([{ type: 'OrderReinstated', data: { at, clause } }], [{ code: 'takenUpAgain', clause, facts: {} }])
  },
}
