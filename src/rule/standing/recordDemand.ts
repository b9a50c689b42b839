/** What the customer's record asks for, with the orders that counted; nothing, for a clean one. */
import type { Calendar } from '../../calendar/calendar.ts'
import type { PastOrder, RecordEntry } from '../../order/offer.ts'
import type { Cited } from '../../value/clause.ts'
import type { Instant } from '../../value/instant.ts'
import { countPastOrders, fewerFrom } from './countPastOrders.ts'
import type { StandingReason } from './reason.ts'
import type { RecordRule, StandingDemand } from './terms.ts'

/** `ceases`: the instants from which so few of the orders count that less is asked for. */
export type RecordDemand<D extends StandingDemand = StandingDemand> = {
  readonly asks: D
  readonly reason: StandingReason
  readonly ceases: readonly Instant[]
}

export const recordDemand = (
  rule: Cited & RecordRule,
  calendar: Calendar,
  past: readonly PastOrder[],
  at: Instant,
): RecordDemand | null => {
  const { counts, within, asks } = rule
  const counted = countPastOrders(calendar, within, past, ({ end }) => isAmong(counts, end), at)
  const { orders } = counted
  let demand: StandingDemand | null = null
  for (const line of asks) if (orders.length >= line.from && (demand === null || line.from >= demand.from)) demand = line
  if (demand === null) return null
  const ends = counts.filter((entry) => orders.some(({ end }) => end === entry))
  const { clause } = rule
  const facts = { ends, orders: orders.map(({ order }) => order) }
  const reason: StandingReason =
    'refused' in demand
      ? { code: 'refusedByRecord', clause, facts }
      : { code: 'upFrontByRecord', clause, facts: { asks: demand.upFront, ...facts } }
  const numbers = asks.map(({ from }) => from)
  return { asks: demand, reason, ceases: fewerFrom(counted, numbers, past) }
}

const isAmong = (counts: readonly RecordEntry[], end: PastOrder['end']): boolean => counts.some((entry) => entry === end)
