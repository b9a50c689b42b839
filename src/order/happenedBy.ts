import type { SaleDraft } from './draft.ts'
import { isAllIn } from './line.ts'
import type { Happened } from './moment.ts'
import { asksAll, outstandingOf } from './required.ts'

type Happening = Pick<SaleDraft, 'at' | 'lines' | 'shipping' | 'plan' | 'money' | 'closed' | 'happened'>

/** What has happened by now, once an event is written that may bring something. A sale that has ended waits for nothing more. */
export const happenedBy = (sale: Happening): Happened => {
  const { happened, at, money, plan } = sale
  if (sale.closed !== null || (happened.payment !== null && happened.arrival !== null)) return happened
  const isPaid = happened.payment === null && money.asked !== 'nothing' && outstandingOf(sale) === 0
  const firstPayment = happened.firstPayment ?? (isPaid || plan.upFront === 'nothing' ? at : null)
  const payment = happened.payment ?? (isPaid && asksAll(sale) ? at : null)
  const arrival = happened.arrival ?? (isAllIn(sale.lines) ? at : null)
  return firstPayment === happened.firstPayment && payment === happened.payment && arrival === happened.arrival
    ? happened
    : { firstPayment, payment, supply: happened.supply, arrival }
}
