/** What an event of money makes of a sale: entries are added to the ledger, never recomputed. */
import { type Draft, moveTo, takeOff } from './draft.ts'
import type { EventOf } from './event.ts'
import { type Ledger, ledgerWith, type OwedRefund } from './ledger.ts'
import { lineWith } from './line.ts'

export type MoneyEvent = EventOf<
  'PaymentRequested' | 'PaymentReceived' | 'MoneyForfeited' | 'RefundGranted' | 'RefundOwed' | 'RefundPaid' | 'OrderReinstated'
>

export const writeMoney = (sale: Draft, event: MoneyEvent): void => {
  const { money } = sale
  const change = (changed: Partial<Ledger>): void => {
    sale.money = ledgerWith(money, changed)
  }
  switch (event.type) {
    case 'PaymentRequested': {
      const { part, due, shipping } = event.data
      sale.shipping = shipping
      change({ asked: part })
      moveTo(sale, { name: 'awaitingPayment', part, due })
      return
    }
    case 'PaymentReceived': {
      const { id, amount, at } = event.data
      change({ received: [...money.received, { id, amount, at }] })
      return
    }
    case 'MoneyForfeited':
      change({ forfeited: money.forfeited + event.data.amount })
      return
    case 'RefundGranted':
      takeOff(sale, event.data, 'allowance')
      return
    case 'RefundOwed': {
      const { id, amount, due, for: cause } = event.data
      change({ owed: [...money.owed, { id, amount, for: cause, due }], refunds: money.refunds + 1 })
      return
    }
    case 'RefundPaid': {
      const { id, amount, at } = event.data
      change({ owed: withoutPaid(money.owed, amount), refunded: [...money.refunded, { id, amount, at }] })
      return
    }
    case 'OrderReinstated':
      takeUpAgain(sale, event.data)
      return
  }
}

/**
 * Money that was to go back, or was kept, counts as paid again. What came from the shelf is taken from it again; the rest waits
 * anew.
 */
const takeUpAgain = (sale: Draft, { at, clause }: EventOf<'OrderReinstated'>['data']): void => {
  const { asked } = sale.money
  if (sale.kind === 'inStock')
    sale.lines = sale.lines.map((line) => lineWith(line, { allocated: line.quantity - line.cancelled }))
  sale.money = ledgerWith(sale.money, { owed: [], forfeited: 0 })
  const due = { by: null, why: 'openEnded', since: at, clause } as const
  moveTo(sale, { name: 'awaitingPayment', part: asked === 'nothing' ? 'full' : asked, due })
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
