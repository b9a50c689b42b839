import type { PastOrder } from '../../order/offer.ts'
import type { Instant } from '../../value/instant.ts'

/** The customer's earlier orders as of an instant: what lapses by then has lapsed, whether anyone has recorded it or not. */
export const pastAsOf = (past: readonly PastOrder[], at: Instant): readonly PastOrder[] =>
  past.some((order) => hasLapsed(order, at)) ? past.map((order) => asOf(order, at)) : past

/** The instants at which an earlier order lapses if it is not paid. */
export const lapsesIn = (past: readonly PastOrder[]): readonly Instant[] =>
  past.flatMap(({ end, lapses }) => (end === 'open' && lapses !== undefined ? [lapses.at] : []))

const hasLapsed = ({ end, lapses }: PastOrder, at: Instant): boolean => end === 'open' && lapses !== undefined && lapses.at <= at

const asOf = (order: PastOrder, at: Instant): PastOrder =>
  order.lapses !== undefined && hasLapsed(order, at) ? { ...order, ...order.lapses } : order
