/** What the customer's earlier orders have to do with it. */
import type { StandingReason } from '../../../rule/standing/reason.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import { forms } from '../plural.ts'

export const standingReasons: Phrases<FactsByCode<StandingReason>> = {
  boughtTooOften: ({ item, orders, atMost, within }, { id, list, span }) =>
    `“${id('item', item)}” can be bought at most ${times(atMost)} within ${span(within)}, and it was already bought in ${forms(orders.length, 'order', 'orders')} ${list(orders.map((order) => id('order', order)))}`,
  upFrontByRecord: ({ asks, orders }, { id, list }) =>
    `${asks === 'full' ? 'full payment' : 'a non-refundable deposit'} is required up front because ${forms(orders.length, 'an earlier order was', 'earlier orders were')} left unpaid after the goods had arrived: ${list(orders.map((order) => id('order', order)))}`,
}

const times = (count: number): string => {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}
