import type { StandingReason } from '../../rule/standing/reason.ts'
import { listed } from '../phrases.ts'
import type { Telling } from './telling.ts'

/** What the customer's earlier orders have to do with it. */
export const standingReasons: Telling<StandingReason> = {
  boughtTooOften: ({ item, orders, atMost }) =>
    `to protect the account, ${item} may be bought ${times(atMost)} in a row; it was in ${listed(orders)} lately`,
  upFrontByRecord: ({ asks, orders }) =>
    `${asks === 'full' ? 'full payment' : 'a deposit, not refundable,'} is asked for up front, because of orders left unpaid once they had arrived: ${listed(orders)}`,
}

const times = (count: number): string => (count === 1 ? 'only once' : `only ${count} times`)
