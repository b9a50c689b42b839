/**
 * Until when a verdict holds: the first instant at which the same command would be judged differently if no one acted before.
 *
 * 1. Time passes in thought, lapse by lapse, and the rules are asked again. What the shop misses changes no verdict and is
 *    skipped.
 * 2. An order that ends takes only commands that come after the end; no other command need be asked about again.
 * 3. Rules whose verdict never changes with time say so, and no search is made.
 * 4. Rules that look at time themselves (closing dates, past orders that cease to count) name the instants to ask at. The earlier
 *    counts.
 */
import type { Command } from '../order/command.ts'
import type { Duty } from '../order/duty.ts'
import { nextLapse } from '../order/nextDeadline.ts'
import type { Instant } from '../value/instant.ts'
import { changesAt, verdictOn } from './asking/ask.ts'
import { deciderIn, isUnaffectedByTime } from './asking/deciders.ts'
import type { Situation } from './situation.ts'
import { lapseOne } from './time/passTime.ts'
import { situationAt } from './time/situationAt.ts'

type Verdict = 'granted' | 'refused'

export const validUntil = (situation: Situation, command: Command, verdict: Verdict): Instant | null => {
  if (isUnaffectedByTime(command.type)) return null
  const isOtherwise = (later: Situation): boolean => verdictOn(later, command) !== verdict
  const next = nextLapse(situation.order, 'customer')
  const endsAll = next !== null && endsTheOrder(next) && deciderIn('closed', command.type) === null
  const lapse = endsAll ? (verdict === 'granted' ? next.due.by : null) : untilLapse(situation, isOtherwise)
  const named = changesAt(situation, command)
  if (named.length === 0) return lapse
  const ahead = named.filter((at) => at > situation.at).sort((a, b) => a - b)
  const changed = ahead.find((at) => isOtherwise(letPass(situation, at)))
  return changed === undefined || (lapse !== null && lapse < changed) ? lapse : changed
}

/** Whether the order ends if it is missed. It need not end with one return: others may still be open. */
const endsTheOrder = ({ owes, ifMissed }: Duty): boolean => ifMissed === 'expires' || owes === 'returnWindow'

/** The situation at an instant if no one has acted by then. */
const letPass = ({ policy, calendar, order }: Situation, at: Instant): Situation =>
  situationAt(policy, calendar, order, at).situation

/** The first deadline of the order from which something is different. */
export const untilLapse = (situation: Situation, isOtherwise: (later: Situation) => boolean): Instant | null => {
  const { policy, calendar } = situation
  let { order } = situation
  for (let next = nextLapse(order, 'customer'); next !== null; next = nextLapse(order, 'customer')) {
    order = lapseOne(policy, calendar, order, next).order
    if (isOtherwise({ policy, calendar, order, at: next.due.by })) return next.due.by
  }
  return null
}

/** The situations after each of the order's deadlines, in thought. */
export const situationsAhead = (situation: Situation): readonly Situation[] => {
  const ahead: Situation[] = []
  untilLapse(situation, (later) => {
    ahead.push(later)
    return false
  })
  return ahead
}
