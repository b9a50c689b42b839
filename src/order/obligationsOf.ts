import type { Minor } from '../value/money.ts'
import type { Consequence } from './consequence.ts'
import { compareDuties, consequenceOf, type Duty, type DutyName } from './duty.ts'
import type { Order } from './order.ts'
import { outstandingOf } from './required.ts'

/** Something that the customer or the shop owes: what, by when, how much, and what follows if it is missed. */
export type Obligation = Duty & {
  readonly owes: Exclude<DutyName, 'returnWindow'>
  /** Minor units, where money is owed. */
  readonly amount: Minor | null
  readonly ifMissed: Consequence
}

/**
 * What the customer and the shop owe as of the order's last event, each with its clause.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder, obligationsOf } from 'order-policy'
 *
 * assert.deepEqual(obligationsOf(initialOrder()), [])
 * ```
 */
export const obligationsOf = (order: Order): readonly Obligation[] =>
  dutiesOf(order)
    .filter(isObligation)
    .sort(compareDuties)
    .map((duty) => ({ ...duty, amount: amountOf(order, duty), ifMissed: consequenceOf(duty) }))

/** Everything owed, and every right that can lapse. */
export const dutiesOf = (order: Order): readonly Duty[] => (order.is === 'unplaced' ? [] : order.duties)

/** A right that lapses is nobody's obligation. */
const isObligation = (duty: Duty): duty is Duty & Pick<Obligation, 'owes'> => duty.owes !== 'returnWindow'

const amountOf = (order: Order, { owes, id }: Duty): Minor | null => {
  if (order.is !== 'sale') return null
  if (owes === 'payment') return outstandingOf(order)
  return owes === 'refund' ? (order.money.owed.find((refund) => refund.id === id)?.amount ?? 0) : null
}
