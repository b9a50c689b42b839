/**
 * Which past orders count by now, and when the first of them ceases to.
 *
 * A past order counts while now is before the end of the span that began with it. Where the calendar cannot say, it counts.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { deadlineAfter } from '../../deadline/deadlineAfter.ts'
import type { Span } from '../../deadline/span.ts'
import type { PastOrder } from '../../order/offer.ts'
import type { Instant } from '../../value/instant.ts'
import { lapsesIn } from './pastAsOf.ts'

type CountedOrders = { readonly orders: readonly PastOrder[]; readonly ceases: readonly Instant[] }

/**
 * The instants from which fewer than so many count, for each of these numbers. Where an earlier order may still lapse and be
 * counted then, every instant at which one ceases is named.
 */
export const fewerFrom = (
  { orders, ceases }: CountedOrders,
  numbers: readonly number[],
  past: readonly PastOrder[],
): readonly Instant[] => {
  if (lapsesIn(past).length > 0) return ceases
  const inTurn = [...ceases].sort((one, other) => one - other)
  return numbers.flatMap((least) => {
    const last = orders.length - least
    return last < 0 ? [] : inTurn.slice(last, last + 1)
  })
}

export const countPastOrders = (
  calendar: Calendar,
  within: Span,
  past: readonly PastOrder[],
  counts: (order: PastOrder) => boolean,
  at: Instant,
): CountedOrders => {
  const orders: PastOrder[] = []
  const ceases: Instant[] = []
  for (const order of past) {
    if (!counts(order)) continue
    const end = deadlineAfter(calendar, order.at, within)
    if (typeof end !== 'number') orders.push(order)
    else if (at < end) {
      orders.push(order)
      ceases.push(end)
    }
  }
  return { orders, ceases }
}
