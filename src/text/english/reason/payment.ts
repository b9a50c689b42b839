/** What a payment does, and why an expired order can or cannot be reinstated. */
import type { PaymentReason } from '../../../rule/payment/reason.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import { your } from '../you.ts'

export const paymentReasons: Phrases<FactsByCode<PaymentReason>> = {
  paidInFull: () => 'the amount due has been paid in full',
  paidInPart: ({ amount: paid, outstanding }, { amount }) =>
    `${amount(paid)} has been paid in part payment; ${amount(outstanding)} is still due`,
  paidTooMuch: ({ amount: paid, excess }, { amount }) =>
    paid === excess
      ? `nothing was due, so the payment of ${amount(paid)} is an overpayment`
      : `the payment is ${amount(excess)} more than was due`,
  paidLate: ({ amount: paid }, { amount }) =>
    `the payment of ${amount(paid)} arrived after the order had ended and must be refunded`,
  orderReinstated: (_, say) =>
    `the money has been received, and the shop reinstates ${your(say, 'order')} as if it had been paid now`,
  notReinstatable: () => 'the shop does not reinstate expired orders',
  notExpired: ({ outcome }, { names }) => `only an expired order can be reinstated; this one ${names.outcome[outcome]}`,
  notEnoughMoney: ({ here, required }, { amount }) =>
    `reinstating the order requires ${amount(required)}, but only ${amount(here)} is available`,
}
