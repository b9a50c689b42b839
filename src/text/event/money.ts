import type { EventType } from '../../order/event.ts'
import type { RefundCause } from '../../order/ledger.ts'
import type { PaymentPart } from '../../order/ledger.ts'
import { goodwillOn } from '../names.ts'
import { sentence } from '../phrases.ts'
import type { EventTelling } from './telling.ts'

export type MoneyEvent = Extract<
  EventType,
  'PaymentRequested' | 'PaymentReceived' | 'MoneyForfeited' | 'RefundGranted' | 'RefundOwed' | 'RefundPaid'
>

export const moneyEvents: EventTelling<MoneyEvent> = {
  PaymentRequested: ({ part, amount, due }, { money }) => sentence(`${money(amount)} is asked for, ${PART[part]}`, due.clause),
  PaymentReceived: ({ amount, late }, { money }) => sentence(`${money(amount)} has come in${late ? ', too late' : ''}`, null),
  MoneyForfeited: ({ amount, clause }, { money }) => sentence(`the shop keeps ${money(amount)} of what was paid`, clause),
  RefundGranted: ({ on, amount }, { money }) => sentence(`${money(amount)} has been taken off ${goodwillOn(on)}`, null),
  RefundOwed: ({ amount, for: cause, clause }, { money }) => sentence(`${money(amount)} is owed back, ${CAUSE[cause]}`, clause),
  RefundPaid: ({ amount }, { money }) => sentence(`${money(amount)} has been paid back`, null),
}

const PART: Readonly<Record<PaymentPart, string>> = { deposit: 'as a deposit', balance: 'as the balance', full: 'in full' }

const CAUSE: Readonly<Record<RefundCause, string>> = {
  overpayment: 'since it is more than was to be paid',
  shippingDifference: 'since shipping costs less than was paid',
  latePayment: 'since it came too late',
  cancellation: 'for what was cancelled',
  unavailability: 'for what the shop cannot supply',
  specificationChange: 'for what was cancelled because it had been changed',
  expiry: 'since the order expired',
  return: 'for what came back',
  goodwill: 'of the shop’s own accord',
}
