/** What an event of money makes of a sale: entries are added to the ledger, never recomputed. */
import type { Credit, EventOf } from './event.ts'
import type { Ledger, OwedRefund } from './ledger.ts'
import { lineWith } from './line.ts'
import { moveTo } from './moveTo.ts'
import { saleWith } from './saleWith.ts'
import type { Sale } from './order.ts'

export type MoneyEvent = EventOf<
  'PaymentRequested' | 'PaymentReceived' | 'MoneyForfeited' | 'RefundGranted' | 'RefundOwed' | 'RefundPaid' | 'OrderReinstated'
>

export const evolveMoney = (sale: Sale, event: MoneyEvent): Sale => {
  const { money } = sale
  switch (event.type) {
    case 'PaymentRequested': {
      const { part, due, shipping } = event.data
      return moveTo(saleWith(sale, { shipping, money: { ...money, asked: part } }), { name: 'awaitingPayment', part, due })
    }
    case 'PaymentReceived': {
      const { id, amount, at } = event.data
      return withMoney(sale, { received: [...money.received, { id, amount, at }] })
    }
    case 'MoneyForfeited':
      return withMoney(sale, { forfeited: money.forfeited + event.data.amount })
    case 'RefundGranted':
      return withGoodwill(sale, event.data)
    case 'RefundOwed': {
      const { id, amount, due, for: cause } = event.data
      return withMoney(sale, { owed: [...money.owed, { id, amount, for: cause, due }], refunds: money.refunds + 1 })
    }
    case 'RefundPaid': {
      const { id, amount, at } = event.data
      return withMoney(sale, { owed: withoutPaid(money.owed, amount), refunded: [...money.refunded, { id, amount, at }] })
    }
    case 'OrderReinstated':
      return moveTo(takenUpAgain(sale), {
        name: 'awaitingPayment',
        part: money.asked === 'nothing' ? 'full' : money.asked,
        due: { by: null, why: 'openEnded', since: event.data.at, clause: event.data.clause },
      })
  }
}

const withGoodwill = (sale: Sale, { on, amount }: Credit): Sale =>
  on === 'shipping'
    ? withMoney(sale, { shippingAllowance: sale.money.shippingAllowance + amount })
    : saleWith(sale, {
        lines: sale.lines.map((line) => (line.id === on.line ? lineWith(line, { allowance: line.allowance + amount }) : line)),
      })

const withMoney = (sale: Sale, change: Partial<Ledger>): Sale => saleWith(sale, { money: { ...sale.money, ...change } })

/** Money that was to go back, or was kept, counts as paid again. What came from the shelf is taken from it again; the rest waits anew. */
const takenUpAgain = (sale: Sale): Sale => {
  const lines =
    sale.kind === 'inStock' ? sale.lines.map((line) => lineWith(line, { allocated: line.quantity - line.cancelled })) : sale.lines
  return withMoney(saleWith(sale, { lines }), { owed: [], forfeited: 0 })
}

/** A pay-out settles what has been owed longest. */
const withoutPaid = (owed: readonly OwedRefund[], paid: number): readonly OwedRefund[] => {
  let left = paid
  return owed.flatMap((refund) => {
    const amount = Math.max(0, refund.amount - left)
    left -= refund.amount - amount
    return amount === 0 ? [] : [{ ...refund, amount }]
  })
}
