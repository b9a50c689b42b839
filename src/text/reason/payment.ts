import type { PaymentReason } from '../../rule/payment/reason.ts'
import { OUTCOME } from '../names.ts'
import type { Telling } from './telling.ts'

/** What a payment does, and why an order can or cannot be taken up again. */
export const paymentReasons: Telling<PaymentReason> = {
  paidInFull: ({ amount }, { money }) => `${money(amount)} is all that was to be paid now`,
  paidInPart: ({ amount, outstanding }, { money }) => `${money(amount)} is a part; ${money(outstanding)} is still to be paid`,
  paidTooMuch: ({ amount, excess }, { money }) =>
    amount === excess
      ? `nothing was to be paid, so ${money(amount)} is too much`
      : `${money(excess)} of it is more than was to be paid`,
  paidLate: ({ amount }, { money }) => `${money(amount)} came after the order had ended, so it is owed back`,
  takenUpAgain: () => 'the money is here, and the shop takes the order up again as if it were paid now',
  notTakenUpAgain: () => 'the shop does not take up again an order that has expired',
  notExpired: ({ outcome }) => `only an order that expired can be taken up again; this one ${OUTCOME[outcome]}`,
  notEnoughMoney: ({ here, required }, { money }) =>
    `${money(required)} is needed to take the order up again, and ${money(here)} is here`,
}
