/**
 * Each step accounts for the money it moves.
 *
 * 1. The ledger changes by what the events say, and by nothing that they do not.
 * 2. Nothing of it is negative, and no more is held than the order by then requires.
 */
import type { Event } from '../../../src/order/event.ts'
import { costOf, type Money, moneyOf } from '../order.ts'
import { lawOfSteps } from './law.ts'

export const moneyIsAccountedFor = lawOfSteps(
  'each step accounts for the money it moves',
  (_, { before, decision: { events }, after }) => {
    if (after === before) return null
    const [told, money] = [events.reduce(moved, moneyOf(before)), moneyOf(after)]
    if (JSON.stringify(told) !== JSON.stringify(money))
      return `the events come to ${JSON.stringify(told)}, the ledger to ${JSON.stringify(money)}`
    if (!Object.values(money).every((amount) => Number.isSafeInteger(amount) && amount >= 0))
      return `${JSON.stringify(money)} is not a sound account`
    const { required } = costOf(after)
    return money.held > required ? `${money.held} is held, and only ${required} required` : null
  },
)

const moved = (money: Money, { type, data }: Event): Money => {
  const { received, refunded, owed, forfeited, held } = money
  if (type === 'PaymentReceived') return { ...money, received: received + data.amount, held: held + data.amount }
  if (type === 'MoneyForfeited') return { ...money, forfeited: forfeited + data.amount, held: held - data.amount }
  if (type === 'RefundOwed') return { ...money, owed: owed + data.amount, held: held - data.amount }
  if (type === 'RefundPaid') return { ...money, refunded: refunded + data.amount, owed: owed - data.amount }
  return type === 'OrderReinstated' ? { ...money, owed: 0, forfeited: 0, held: held + owed + forfeited } : money
}
