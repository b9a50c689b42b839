/**
 * When the next command is sent.
 *
 * 1. Often at a deadline, a millisecond before it or one after; or so many days before it, where an answer turns that no timer
 *    waits for.
 * 2. Often at the instant of the command before, so that two things come to be due at one.
 * 3. Otherwise within hours, or days; rarely in the past.
 */
import { nextDeadline, obligationsOf, type Order, type Policy } from '../../../src/index.ts'
import type { Dice } from '../../../src/testing/dice.ts'
import type { History } from '../../../src/testing/history.ts'
import { someInstant } from '../../../src/testing/someInstant.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

type When = 'atOnce' | 'soon' | 'atADeadline' | 'atAnAge' | 'later' | 'ever'

export const whenNext = (policy: Policy, order: Order, now: number, earlier: History, dice: Dice): number => {
  const [twin] = deadlinesOf(order).filter((instant, index, all) => all.indexOf(instant, index + 1) > index)
  if (twin !== undefined && twin > now && dice.once(3)) return around(twin, dice)
  // Most customers pay in time, or few histories would come further than to the first payment.
  if (isAwaited(order) && dice.once(2)) return now + dice.upTo(8 * HOUR)
  switch (dice.of<When>(['atOnce', 'soon', 'soon', 'soon', 'atADeadline', 'atADeadline', 'atAnAge', 'later', 'ever'])) {
    case 'atOnce':
      return now
    case 'soon':
      return now + dice.upTo(8 * HOUR)
    case 'atADeadline':
      return around(nextAfter(now, turningsOf(order), dice), dice)
    case 'atAnAge':
      return around(nextAfter(now, agesOf(order, earlier), dice), dice)
    case 'later':
      return now + dice.upTo(5 * DAY)
    case 'ever':
      return someInstant(policy, order, now, dice)
  }
}

const isAwaited = (order: Order): boolean => obligationsOf(order).some(({ ifMissed }) => ifMissed.then === 'ends')

const around = (instant: number, dice: Dice): number => instant + dice.upTo(2) - 1

/** One of these that is still to come; where there is none, now. */
const nextAfter = (now: number, instants: readonly number[], dice: Dice): number => {
  const [first, ...rest] = instants.filter((instant) => instant >= now)
  return first === undefined ? now : dice.of([first, first, ...rest])
}

const deadlinesOf = (order: Order): readonly number[] => obligationsOf(order).flatMap(({ due }) => due.by ?? [])

/** What is owed, and what only lapses. */
const turningsOf = (order: Order): readonly number[] => [nextDeadline(order) ?? [], deadlinesOf(order)].flat()

const agesOf = (order: Order, earlier: History): readonly number[] => [
  ...earlier.flatMap(({ data: { at } }) => [12 * HOUR, DAY, 2 * DAY].map((age) => at + age)),
  ...turningsOf(order).flatMap((due) => [due - 15 * DAY, due + 15 * DAY]),
]
