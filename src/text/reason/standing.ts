import type { StandingReason } from '../../rule/standing/reason.ts'
import { counted, listed } from '../phrases.ts'
import type { Telling } from './telling.ts'

/** What the customer's earlier orders have to do with it. */
export const standingReasons: Telling<StandingReason> = {
  boughtTooOften: ({ item, orders, atMost }) =>
    `to keep the account safe, the same item may be bought ${counted(atMost, 'time')} within a while, and “${item}” was in ${listed(orders)}`,
  upFrontByRecord: ({ asks, orders }) =>
    `${asks === 'full' ? 'full payment' : 'a deposit, not refundable,'} is asked for up front, because of orders left unpaid once they had arrived: ${listed(orders)}`,
}
