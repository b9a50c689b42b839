/**
 * Until when a verdict holds: the first instant at which, if nobody does anything, the same command would be judged otherwise.
 *
 * 1. Time is let pass in thought, lapse by lapse, and the rules asked again; what the shop misses changes no verdict and is
 *    passed over.
 * 2. Rules whose verdict time never turns say so, and nothing is tried.
 * 3. Rules that look at time themselves (closing dates, past orders that cease to count) name the instants to ask at. The earlier
 *    counts.
 */
import type { Command } from '../order/command.ts'
import type { Instant } from '../value/instant.ts'
import { ask, ruleFor } from './ask.ts'
import { nextLapse } from './nextLapse.ts'
import { lapseOne } from './passTime.ts'
import type { Situation } from './situation.ts'
import { situationAt } from './situationAt.ts'

export const untilWhen = (situation: Situation, command: Command, verdict: 'granted' | 'refused'): Instant | null => {
  const { timeless, turns } = ruleFor(command.type)
  if (timeless === true) return null
  const own = turns === undefined ? [] : turns(situation, command.data).filter((at) => at > situation.at)
  const turned = own.sort((a, b) => a - b).find((at) => ask(letPass(situation, at), command).verdict !== verdict)
  const lapse = untilLapse(situation, (later) => ask(later, command).verdict !== verdict)
  return turned === undefined || (lapse !== null && lapse < turned) ? lapse : turned
}

/** The situation once nobody has done anything until then. */
const letPass = ({ policy, calendar, order }: Situation, at: Instant): Situation =>
  situationAt(policy, calendar, order, at).situation

/** The first deadline of the order from which on something is otherwise. */
export const untilLapse = (situation: Situation, isOtherwise: (later: Situation) => boolean): Instant | null => {
  const { policy, calendar } = situation
  let { order } = situation
  for (let next = nextLapse(order, 'customer'); next !== null; next = nextLapse(order, 'customer')) {
    order = lapseOne(policy, calendar, order, next).order
    if (isOtherwise({ policy, calendar, order, at: next.due.by })) return next.due.by
  }
  return null
}
