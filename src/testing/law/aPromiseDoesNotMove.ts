/**
 * The promised ship date is fixed at placement.
 *
 * 1. Nothing that happens later moves it, whatever becomes of the estimate.
 * 2. That it was missed is recorded once, and only while the order waits for the shop. So is every other miss, once.
 */
import { keyOfData } from '../../kernel/keyOfData.ts'
import type { Event } from '../../order/event.ts'
import { evolve } from '../../order/evolve.ts'
import { initialOrder } from '../../order/initialOrder.ts'
import type { Due } from '../../order/due.ts'
import type { Order } from '../../order/order.ts'
import type { StageName } from '../../order/stage.ts'
import { played } from '../history.ts'
import { difference, type Law } from '../law.ts'

const WAITS_FOR_THE_SHOP: readonly StageName[] = ['awaitingStock', 'awaitingSupply', 'arrived', 'awaitingShipment', 'preparing']

export const aPromiseDoesNotMove: Law = {
  sentence: 'a promise does not move',
  breachIn: (policy, history) => {
    const recorded = new Set<string>()
    let order = initialOrder()
    for (const event of played(policy, history).flatMap(({ decision }) => decision.events)) {
      const next = evolve(order, event)
      const breach = moved(order, next) ?? badMiss(order, event, recorded)
      if (breach !== null) return `at ${event.type}: ${breach}`
      order = next
    }
    return null
  },
}

const promisedIn = (order: Order): Due | null => (order.is === 'sale' ? order.dates.promised : null)

const moved = (before: Order, after: Order): string | null =>
  before.is === 'sale' ? difference('promised', promisedIn(after), promisedIn(before)) : null

const badMiss = (order: Order, { type, data }: Event, recorded: Set<string>): string | null => {
  if (type !== 'ObligationMissed' || order.is === 'unplaced') return null
  const { owes, id, by, at } = data
  const miss = keyOfData({ owes, id, by })
  if (recorded.has(miss)) return `${miss} is recorded a second time`
  recorded.add(miss)
  if (at < by) return `${miss} is recorded before it is late`
  return owes === 'promisedShipment' && !WAITS_FOR_THE_SHOP.includes(order.stage)
    ? `a promise is missed while the order is ${order.stage}`
    : null
}
