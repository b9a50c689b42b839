/** The request for a part of the money: how much is still to be paid of it, by when, by which clause. */
import type { Calendar } from '../../calendar/calendar.ts'
import type { EventOf } from '../../order/event.ts'
import { heldIn } from '../../order/ledger.ts'
import type { Sale } from '../../order/order.ts'
import { askedFor } from '../../order/required.ts'
import type { PaymentPart } from '../../order/stage.ts'
import type { Instant } from '../../value/instant.ts'
import type { Minor } from '../../value/money.ts'
import { dueAfter } from '../dueAfter.ts'
import type { Instalment, PaymentTerms } from './terms.ts'

export const requestPayment = (
  payment: PaymentTerms,
  calendar: Calendar,
  sale: Sale,
  part: PaymentPart,
  shipping: Minor,
  at: Instant,
): EventOf<'PaymentRequested'> => {
  const required = askedFor(sale, part, shipping)
  const amount = Math.max(0, required - heldIn(sale.money))
  return {
    type: 'PaymentRequested',
    data: { at, part, amount, shipping, due: dueAfter(calendar, instalmentFor(payment, part), at) },
  }
}

/**
 * The instalment whose terms a part is paid under. What a record or the shipping adds to the terms goes by the one it stands
 * beside.
 */
export const instalmentFor = (payment: PaymentTerms, part: PaymentPart): Instalment =>
  payment.find(({ pay }) => pay === part) ?? (part === 'balance' ? (payment.at(-1) ?? payment[0]) : payment[0])
