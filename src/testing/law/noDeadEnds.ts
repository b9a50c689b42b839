/**
 * From wherever an order is, the shop alone, with time, can close it; and what it then owes can be paid.
 *
 * Tried on a calendar without ends: an order that waits for a longer calendar is not at a dead end.
 */
import { sumOf } from '../../order/ledger.ts'
import type { Order } from '../../order/order.ts'
import { isFullySettled } from '../../order/isFullySettled.ts'
import { step } from '../../workflow/step.ts'
import { closedByTheShop } from '../closedByTheShop.ts'
import { lawOfSteps, type StepLaw } from '../law.ts'
import { onLongerCalendar } from '../withLongerCalendar.ts'

const steps: StepLaw = lawOfSteps('there are no dead ends', (policy, { after }) => {
  if (after.is === 'unplaced') return null
  const closed = closedByTheShop(policy, after)
  if (closed === null) return `the shop cannot close what is ${after.stage}`
  const owed = owedBy(closed)
  if (owed === 0) return isFullySettled(closed) ? null : 'closed, and nothing owed, but not settled'
  const refund = { id: 'last-refund', amount: owed, at: 0 }
  return isFullySettled(step(policy, closed, { type: 'RecordRefund', data: refund }).order)
    ? null
    : `${owed} owed back cannot be paid`
})

export const noDeadEnds: StepLaw = onLongerCalendar(steps)

const owedBy = (order: Order): number => (order.is === 'sale' ? sumOf(order.money.owed) : 0)
