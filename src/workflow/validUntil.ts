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
import type { Command, CommandType } from '../order/command.ts'
import { consequenceOf } from '../order/duty.ts'
import { nextLapse } from '../order/nextDeadline.ts'
import type { Instant } from '../value/instant.ts'
import { changesAt, isAnotherAnswer, opensAt, type OrderFinding } from './asking/ask.ts'
import { deciderIn, isUnaffectedByTime, readsRows } from './asking/deciders.ts'
import type { Situation } from './situation.ts'
import { lapseOne } from './time/passTime.ts'
import { situationAt } from './time/situationAt.ts'

export const validUntil = (situation: Situation, command: Command, found: OrderFinding): Instant | null => {
  if (isUnaffectedByTime(command.type)) return null
  const isOtherwise = (later: Situation): boolean => isAnotherAnswer(found, later, command)
  if (readsRows(command.type)) return firstAhead(situation, command.type, isOtherwise)?.at ?? null
  const lapse = expiryOf(situation, command, found) ?? untilLapse(situation, isOtherwise)
  const named = changesAt(situation, command)
  if (named.length === 0) return lapse
  const ahead = named.filter((at) => at > situation.at).sort((a, b) => a - b)
  const changed = ahead.find((at) => isOtherwise(letPass(situation, at)))
  return changed === undefined || (lapse !== null && lapse < changed) ? lapse : changed
}

/** The instant at which the order expires, if that ends what is granted now; null: the rules have to be asked. */
const expiryOf = ({ order }: Situation, { type }: Command, { verdict }: OrderFinding): Instant | null => {
  const next = nextLapse(order, 'customer')
  const isEnd = next !== null && consequenceOf(next).then === 'ends'
  return isEnd && verdict === 'granted' && deciderIn('closed', type) === null ? next.due.by : null
}

/** The first deadline of the order from which something is different. */
const untilLapse = (situation: Situation, isOtherwise: (later: Situation) => boolean): Instant | null => {
  const { policy, calendar } = situation
  let { order } = situation
  for (let next = nextLapse(order, 'customer'); next !== null; next = nextLapse(order, 'customer')) {
    const { by } = next.due
    order = lapseOne(policy, calendar, order, next).order
    // What lapses at one instant lapses together, before anything is asked.
    if (nextLapse(order)?.due.by === by) continue
    if (isOtherwise({ policy, calendar, order, at: next.due.by })) return next.due.by
  }
  return null
}

/**
 * The first situation ahead, if no one acts, for which something is so; null: none. They are those after each deadline, the
 * shop's too, and those in which a row opens or ends: a deadline that is missed may open one, and another may count from that.
 */
export const firstAhead = (start: Situation, command: CommandType, isSo: (later: Situation) => boolean): Situation | null => {
  let situation = start
  for (let at = nextTurn(situation, command); at !== null; at = nextTurn(situation, command)) {
    situation = letPass(situation, at)
    if (isSo(situation)) return situation
  }
  return null
}

const nextTurn = (situation: Situation, command: CommandType): Instant | null => {
  let next = nextLapse(situation.order)?.due.by ?? null
  for (const at of opensAt(situation, command)) if (at > situation.at && (next === null || at < next)) next = at
  return next
}

/** The situation at an instant if no one has acted by then. */
const letPass = ({ policy, calendar, order }: Situation, at: Instant): Situation =>
  situationAt(policy, calendar, order, at).situation
