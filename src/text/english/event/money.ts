/** Money asked for, received, kept and given back. */
import type { PaymentPart } from '../../../order/ledger.ts'
import type { EventFacts, Phrases } from '../../language.ts'
import { priced } from '../priced.ts'
import { verb, you } from '../you.ts'

type MoneyEvent = 'PaymentRequested' | 'PaymentReceived' | 'MoneyForfeited' | 'RefundGranted' | 'RefundOwed' | 'RefundPaid'

export const moneyEvents: Phrases<Pick<EventFacts, MoneyEvent>> = {
  PaymentRequested: ({ part, amount: asked }, { amount }) => `${PART[part]} of ${amount(asked)} is requested`,
  PaymentReceived: ({ amount: paid, late }, { amount }) => `a ${late ? 'late ' : ''}payment of ${amount(paid)} has been received`,
  MoneyForfeited: ({ amount: kept }, { amount }) => `the shop keeps ${amount(kept)} of what was paid`,
  RefundGranted: ({ on, amount: off }, say) => `${say.amount(off)} has been taken off ${priced(on, say)}`,
  RefundOwed: ({ amount: owed, for: cause }, say) =>
    `${you(say)} ${verb(say, 'are', 'is')} owed a refund of ${say.amount(owed)} ${say.names.refundCause[cause]}`,
  RefundPaid: ({ amount: paid }, { amount }) => `${amount(paid)} has been refunded`,
}

const PART: Readonly<Record<PaymentPart, string>> = { deposit: 'a deposit', balance: 'the balance', full: 'full payment' }
