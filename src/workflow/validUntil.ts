/**
 * Until when an answer holds: the first instant at which the same command would be answered differently if no one acted before.
 *
 * 1. Time passes in thought, lapse by lapse, and the rules are asked again. What the shop misses changes no verdict and is
 *    skipped, unless rows of the terms decide: one may open with a delay.
 * 2. An order that expires takes only commands that come after the end; no other command need be asked about again.
 * 3. Rules whose verdict never changes with time say so, and no search is made.
 * 4. Rules that look at time themselves (closing dates, windows, past orders that cease to count) name the instants to ask at.
 *    The earlier counts.
 */
import type { Command } from '../order/command.ts'
import { type DatedDuty, nextLapse } from '../order/nextDeadline.ts'
import type { Order } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
import { changesAt, isAnotherAnswer, type OrderFinding } from './asking/ask.ts'
import { deciderIn, isUnaffectedByTime, readsRows } from './asking/deciders.ts'
import type { Situation } from './situation.ts'
import { lapseOne } from './time/passTime.ts'
import { situationAt } from './time/situationAt.ts'

export const validUntil = (situation: Situation, command: Command, found: OrderFinding): Instant | null => {
  if (isUnaffectedByTime(command.type)) return null
  const isOtherwise = (later: Situation): boolean => isAnotherAnswer(found, later, command)
  const lapse = readsRows(command.type)
    ? untilLapse(situation, nextLapse, isOtherwise)
    : (expiryOf(situation, command, found) ?? untilLapse(situation, nextOfCustomer, isOtherwise))
  const changed = changesAt(situation, command)
  return changed.length === 0 ? lapse : earlier(lapse, firstOf(situation, changed, isOtherwise))
}

/** The instant at which the order expires, if that ends what is granted now; null: the rules have to be asked. */
const expiryOf = ({ order }: Situation, { type }: Command, { verdict }: OrderFinding): Instant | null => {
  const next = nextOfCustomer(order)
  return next?.ifMissed === 'expires' && verdict === 'granted' && deciderIn('closed', type) === null ? next.due.by : null
}

type NextLapse = (order: Order) => DatedDuty | null

const nextOfCustomer: NextLapse = (order) => nextLapse(order, 'customer')

/** The first deadline of the order from which something is different. */
const untilLapse = (situation: Situation, nextOf: NextLapse, isOtherwise: (later: Situation) => boolean): Instant | null => {
  const { policy, calendar } = situation
  let { order } = situation
  for (let next = nextOf(order); next !== null; next = nextOf(order)) {
    order = lapseOne(policy, calendar, order, next).order
    if (isOtherwise({ policy, calendar, order, at: next.due.by })) return next.due.by
  }
  return null
}

/** The first of some instants from which something is different. */
export const firstOf = (
  situation: Situation,
  instants: readonly Instant[],
  isOtherwise: (later: Situation) => boolean,
): Instant | null => {
  const ahead = instants.filter((at) => at > situation.at).sort((a, b) => a - b)
  return ahead.find((at) => isOtherwise(letPass(situation, at))) ?? null
}

/** The situation at an instant if no one has acted by then. */
const letPass = ({ policy, calendar, order }: Situation, at: Instant): Situation =>
  situationAt(policy, calendar, order, at).situation

export const earlier = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || (other !== null && other < one) ? other : one

/** The situations after each of the order's deadlines, in thought. */
export const situationsAhead = (situation: Situation): readonly Situation[] => {
  const ahead: Situation[] = []
  untilLapse(situation, nextLapse, (later) => {
    ahead.push(later)
    return false
  })
  return ahead
}
