import type { SaleDraft } from './draft.ts'
import { unitsWaiting } from './line.ts'
import type { Happened } from './moment.ts'
import { isPaidInFull, isPaidUpFront } from './required.ts'

type Happening = Pick<SaleDraft, 'at' | 'lines' | 'shipping' | 'plan' | 'money' | 'closed' | 'happened'>

/** What has happened by now, once an event is written. A sale that has ended waits for nothing more. */
export const happenedBy = (sale: Happening): Happened => {
  const { happened, at } = sale
  if (sale.closed !== null || (happened.payment !== null && happened.arrival !== null)) return happened
  return {
    firstPayment: happened.firstPayment ?? (isPaidUpFront(sale) ? at : null),
    payment: happened.payment ?? (isPaidInFull(sale) ? at : null),
    supply: happened.supply,
    arrival: happened.arrival ?? (isIn(sale) ? at : null),
  }
}

const isIn = ({ lines }: Happening): boolean => {
  for (const line of lines) if (unitsWaiting(line) > 0) return false
  return true
}
