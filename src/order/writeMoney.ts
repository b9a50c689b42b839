/** What an event of money makes of a sale: entries are added to the ledger, never recomputed. */
import { append } from '../kernel/append.ts'
import { beginDuty, endDuty, type SaleDraft, takeOff, waitFor } from './draft.ts'
import { openEnded } from './due.ts'
import type { EventOf } from './event.ts'
import { type LedgerDraft, ledgerDraft, type OwedRefund, refundsWith } from './ledger.ts'
import { withAllAllocated } from './line.ts'

export type LedgerEvent = EventOf<
  'PaymentRequested' | 'PaymentReceived' | 'MoneyForfeited' | 'RefundGranted' | 'RefundOwed' | 'RefundPaid' | 'OrderReinstated'
>

export const writeMoney = (sale: SaleDraft, event: LedgerEvent): void => {
  const money = ledgerDraft(sale.money)
  money.mayKeep = false
  sale.money = money
  switch (event.type) {
    case 'PaymentRequested': {
      const { part, due, shipping } = event.data
      sale.shipping = shipping
      money.asked = part
      waitFor(sale, 'payment', due)
      return
    }
    case 'PaymentReceived': {
      const { id, amount, at } = event.data
      money.received = append(money.received, { id, amount, at })
      return
    }
    case 'MoneyForfeited':
      money.forfeited += event.data.amount
      return
    case 'RefundGranted':
      takeOff(sale, event.data, 'allowance')
      return
    case 'RefundOwed': {
      const { id, amount, due, for: cause } = event.data
      money.refunds = refundsWith(money, id)
      money.owed = append(money.owed, { id, amount, for: cause })
      beginDuty(sale, 'refund', due, id)
      return
    }
    case 'RefundPaid': {
      const { id, amount, at } = event.data
      const owed = withoutPaid(money.owed, amount)
      for (const { id: paid } of money.owed.slice(0, money.owed.length - owed.length)) endDuty(sale, 'refund', paid)
      money.owed = owed
      money.refunded = append(money.refunded, { id, amount, at })
      return
    }
    case 'OrderReinstated':
      reinstate(sale, money, event.data)
      return
  }
}

/**
 * Money that was to go back, or was kept, counts as paid again. What came from the shelf is taken from it again; the rest waits
 * anew.
 */
const reinstate = (sale: SaleDraft, money: LedgerDraft, { at, clause }: EventOf<'OrderReinstated'>['data']): void => {
  if (sale.kind === 'inStock') sale.lines = sale.lines.map(withAllAllocated)
  money.owed = []
  money.forfeited = 0
  sale.closed = null
  sale.happened = { ...sale.happened, supply: sale.kind === 'inStock' ? sale.happened.supply : null, arrival: null }
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
