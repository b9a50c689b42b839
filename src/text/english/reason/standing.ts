/** What the customer's earlier orders have to do with it. */
import type { RecordEntry } from '../../../order/offer.ts'
import type { StandingReason } from '../../../rule/standing/reason.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import type { Say } from '../../say.ts'
import { forms } from '../plural.ts'

export const standingReasons: Phrases<FactsByCode<StandingReason>> = {
  boughtTooOften: ({ item, orders, atMost, within }, { id, list, span }) =>
    `“${id('item', item)}” can be bought at most ${times(atMost)} within ${span(within)}, and it was already bought in ${forms(orders.length, 'order', 'orders')} ${list(orders.map((order) => id('order', order)))}`,
  upFrontByRecord: ({ asks, ends, orders }, say) =>
    `${asks === 'full' ? 'full payment' : 'a non-refundable deposit'} is required up front because ${recordOf(ends, orders, say)}`,
  refusedByRecord: ({ ends, orders }, say) => `the shop takes no order now because ${recordOf(ends, orders, say)}`,
}

/** The earlier orders, and how they ended. */
const recordOf = (ends: readonly RecordEntry[], orders: readonly string[], { id, list, names }: Say): string =>
  `${forms(orders.length, 'an earlier order was', 'earlier orders were')} ${list(
    ends.map((end) => names.pastEnd[end]),
    'or',
  )}: ${list(orders.map((order) => id('order', order)))}`

const times = (count: number): string => {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}
