/**
 * From when a command is granted that now would give the customer time that is over at once: the first instant of the next two
 * weeks at which its window is open again, found hour by hour and then to the millisecond.
 */
import { millisecondsInHour } from 'date-fns/constants'
import { follow } from '../consequence/follow.ts'
import { overAtOnce } from '../consequence/overAtOnce.ts'
import type { Command } from '../order/command.ts'
import { type Instant, LAST_INSTANT } from '../value/instant.ts'
import { ask } from './asking/ask.ts'
import type { Situation } from './situation.ts'
import { situationAt } from './time/situationAt.ts'

const HOURS = 14 * 24

export const aliveFrom = ({ policy, calendar, order, at }: Situation, command: Command): Instant | null => {
  const isAlive = (instant: Instant): boolean => {
    const { situation } = situationAt(policy, calendar, order, instant)
    const found = ask(situation, command)
    return (
      found.verdict === 'granted' && overAtOnce(follow(policy, calendar, situation.order, found.events).order, instant) === null
    )
  }
  for (let hour = 1; hour <= HOURS; hour++) {
    let alive = at + hour * millisecondsInHour
    if (alive > LAST_INSTANT) return null
    if (!isAlive(alive)) continue
    for (let dead = alive - millisecondsInHour; alive - dead > 1; ) {
      const middle = dead + Math.floor((alive - dead) / 2)
      if (isAlive(middle)) alive = middle
      else dead = middle
    }
    return alive
  }
  return null
}
