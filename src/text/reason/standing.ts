import type { StandingReason } from '../../rule/standing/reason.ts'
import { counted, listed } from '../phrases.ts'
import type { Telling } from './telling.ts'

/** What the customer's earlier orders have to do with it. */
export const standingReasons: Telling<StandingReason> = {
  boughtTooOften: ({ item, orders, atMost }) =>
    `“${item}” was bought in ${listed(orders)} lately; to keep the account safe, no more than ${counted(atMost, 'such purchase')} in a row ${atMost === 1 ? 'is' : 'are'} taken`,
  upFrontByRecord: ({ asks, orders }) =>
    `${asks === 'full' ? 'full payment' : 'a deposit that is not refundable'} is asked for up front, because of orders that were left unpaid once they had arrived: ${listed(orders)}`,
}
