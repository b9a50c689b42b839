/**
 * Until when an answer holds: the first instant at which the same command would be answered differently if no one acted before.
 *
 * 1. Time passes in thought, lapse by lapse, and the rules are asked again. What the shop misses changes no verdict and is
 *    skipped, unless something follows from it, or rows of the terms decide: one may open with a delay.
 * 2. An order that ends takes only commands that come after the end; no other command need be asked about again.
 * 3. Rules whose verdict never changes with time say so, and no search is made.
 * 4. Rules that look at time themselves (closing dates, windows, past orders that cease to count) name the instants to ask at.
 *    The earlier counts.
 */
import type { Command, CommandType } from '../order/command.ts'
import { consequenceOf, type Duty } from '../order/duty.ts'
import { nextLapse, nextTurn } from '../order/nextDeadline.ts'
import type { Instant } from '../value/instant.ts'
import { changesAt, countsDelays, isAnotherAnswer, opensAt, type OrderFinding } from './asking/ask.ts'
import { deciderIn, isUnaffectedByTime, readsRows } from './asking/deciders.ts'
import type { Situation } from './situation.ts'
import { lapseOne } from './time/passTime.ts'
import { situationAt } from './time/situationAt.ts'

export const validUntil = (situation: Situation, command: Command, found: OrderFinding): Instant | null => {
  if (isUnaffectedByTime(command.type)) return null
  const isOtherwise = (later: Situation): boolean => isAnotherAnswer(found, later, command)
  const ahead = instantsAhead(situation, command)
  if (turnsByRows(situation, command.type, ahead)) return firstAhead(situation, command.type, isOtherwise)?.at ?? null
  const next = nextTurn(situation.order)
  const endsAll = next !== null && endsTheOrder(next) && deciderIn('closed', command.type) === null
  const lapse = endsAll ? (found.verdict === 'granted' ? next.due.by : null) : untilLapse(situation, isOtherwise)
  if (ahead.length === 0) return lapse
  const changed = ahead.find((at) => isOtherwise(letPass(situation, at)))
  return changed === undefined || (lapse !== null && lapse < changed) ? lapse : changed
}

/** The instants to ask at that the rules name, the earliest first. */
const instantsAhead = (situation: Situation, command: Command): readonly Instant[] => {
  const named = changesAt(situation, command)
  return named.length === 0 ? named : named.filter((at) => at > situation.at).sort((a, b) => a - b)
}

/** Whether a row may open or end by time: with a span or a date of its own, or with a delay. */
const turnsByRows = (situation: Situation, type: CommandType, ahead: readonly Instant[]): boolean =>
  readsRows(type) && (ahead.length > 0 || countsDelays(situation, type))

/** Whether the order ends if it is missed. It need not end with one return: others may still be open. */
const endsTheOrder = (duty: Duty): boolean => consequenceOf(duty).then === 'ends' || duty.owes === 'returnWindow'

/** The first deadline of the order from which something is different. */
const untilLapse = (situation: Situation, isOtherwise: (later: Situation) => boolean): Instant | null => {
  const { policy, calendar } = situation
  let { order } = situation
  for (let next = nextTurn(order); next !== null; next = nextTurn(order)) {
    const { by } = next.due
    order = lapseOne(policy, calendar, order, next).order
    // What lapses at one instant lapses together, before anything is asked.
    if (nextTurn(order)?.due.by === by) continue
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
  for (let at = nextOpening(situation, command); at !== null; at = nextOpening(situation, command)) {
    situation = letPass(situation, at)
    if (isSo(situation)) return situation
  }
  return null
}

const nextOpening = (situation: Situation, command: CommandType): Instant | null => {
  let next = nextLapse(situation.order)?.due.by ?? null
  for (const at of opensAt(situation, command)) if (at > situation.at && (next === null || at < next)) next = at
  return next
}

/** The situation at an instant if no one has acted by then. */
const letPass = ({ policy, calendar, order }: Situation, at: Instant): Situation =>
  situationAt(policy, calendar, order, at).situation
