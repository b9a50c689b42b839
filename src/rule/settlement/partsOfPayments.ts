import { type Ledger, sumOf } from '../../order/ledger.ts'
import type { PartOfPayment } from '../../order/event.ts'
import type { Minor } from '../../value/money.ts'

/** The payments against which an amount goes back: the oldest first, each only as far as it has not gone back already. */
export const partsOfPayments = ({ received, refunded, owed }: Ledger, amount: Minor): readonly PartOfPayment[] => {
  let skip = sumOf(refunded) + sumOf(owed)
  let left = amount
  const parts: PartOfPayment[] = []
  for (const payment of received) {
    const free = Math.max(0, payment.amount - skip)
    skip -= payment.amount - free
    const part = Math.min(free, left)
    left -= part
    if (part > 0) parts.push({ payment: payment.id, amount: part })
  }
  return parts
}
