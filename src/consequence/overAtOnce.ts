import type { Reason } from '../decision/reason.ts'
import type { DutyName } from '../order/duty.ts'
import { nextOfCustomer } from '../order/nextDeadline.ts'
import type { Order } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'

/** The command would give the customer time that is over already: a window that ends on the day, after its hour. */
export type OverAtOnceReason = Reason<'overAtOnce', { readonly owes: DutyName; readonly by: Instant }>

/**
 * What the customer would owe by an instant that has passed: a reason to refuse what would end in the same breath. Not a right that
 * lapses: it ends as it should.
 */
export const overAtOnce = (after: Order, at: Instant): OverAtOnceReason | null => {
  const next = nextOfCustomer(after)
  if (next === null || next.owes === 'returnWindow' || next.due.by > at) return null
  return { code: 'overAtOnce', clause: next.due.clause, facts: { owes: next.owes, by: next.due.by } }
}
