/** What an event of money makes of a sale: entries are added to the ledger, never recomputed. */
import { beginDuty, endDuty, type SaleDraft, takeOff, waitFor } from './draft.ts'
import { openEnded } from './due.ts'
import type { EventOf } from './event.ts'
import { type Ledger, ledgerWith, type OwedRefund, refundsWith } from './ledger.ts'
import { lineWith } from './line.ts'

export type LedgerEvent = EventOf<
  'PaymentRequested' | 'PaymentReceived' | 'MoneyForfeited' | 'RefundGranted' | 'RefundOwed' | 'RefundPaid' | 'OrderReinstated'
>

export const writeMoney = (sale: SaleDraft, event: LedgerEvent): void => {
  const { money } = sale
  const change = (changed: Partial<Ledger>): void => {
    sale.money = ledgerWith(money, { mayKeep: false, ...changed })
  }
  switch (event.type) {
    case 'PaymentRequested': {
      const { part, due, shipping } = event.data
      sale.shipping = shipping
      change({ asked: part })
      waitFor(sale, 'payment', due)
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
      change({ owed: [...money.owed, { id, amount, for: cause }], refunds: refundsWith(money, id) })
      beginDuty(sale, 'refund', due, id)
      return
    }
    case 'RefundPaid': {
      const { id, amount, at } = event.data
      const owed = withoutPaid(money.owed, amount)
      change({ owed, refunded: [...money.refunded, { id, amount, at }] })
      for (const { id: paid } of money.owed.slice(0, money.owed.length - owed.length)) endDuty(sale, 'refund', paid)
      return
    }
    case 'OrderReinstated':
      reinstate(sale, event.data)
      return
  }
}

/**
 * Money that was to go back, or was kept, counts as paid again. What came from the shelf is taken from it again; the rest waits
 * anew.
 */
const reinstate = (sale: SaleDraft, { at, clause }: EventOf<'OrderReinstated'>['data']): void => {
  if (sale.kind === 'inStock')
    sale.lines = sale.lines.map((line) => lineWith(line, { allocated: line.quantity - line.cancelled }))
  sale.money = ledgerWith(sale.money, { owed: [], forfeited: 0, mayKeep: false })
  sale.closed = null
  sale.duties = []
  waitFor(sale, 'payment', openEnded(at, clause))
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
