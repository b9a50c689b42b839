/** The request for a part of the money: how much is still to be paid of it, by when, by which clause. */
import type { Calendar } from '../calendar/calendar.ts'
import type { EventOf } from '../order/event.ts'
import { heldIn, type PaymentPart } from '../order/ledger.ts'
import type { Sale } from '../order/order.ts'
import { askedFor } from '../order/required.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import { dueAfter, type TimeTerm } from './dueAfter.ts'

/** The instalments of a kind of sale, as much of them as dates a request. */
export type Instalments = readonly [TimedInstalment, ...TimedInstalment[]]

type TimedInstalment = TimeTerm & { readonly pay: PaymentPart }

export const requestPayment = (
  payment: Instalments,
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
 * The instalment whose terms a part is paid under. What the customer's record or the shipping cost adds to the terms is paid
 * under the instalment beside it.
 */
export const instalmentFor = <I extends { readonly pay: PaymentPart }>(payment: readonly [I, ...I[]], part: PaymentPart): I =>
  payment.find(({ pay }) => pay === part) ?? payment[0]
