/**
 * The histories that are recorded: hostile ones, as the laws are tried on, and ones that go deep.
 *
 * 1. What goes deep begins with a sale, mostly sends what is granted, and seldom what ends the order.
 * 2. It often comes at a deadline: a millisecond before, at it, one after; and often at the instant of the command before, so that
 *    two things fall due at one.
 * 3. Everything follows from the seed.
 */
import { type Command, initialOrder, nextDeadline, obligationsOf, type Order, type Policy } from '../../src/index.ts'
import { type Dice, diceOf } from '../../src/testing/dice.ts'
import { type History, historyFrom } from '../../src/testing/history.ts'
import { someCommand } from '../../src/testing/someCommand.ts'
import { someBeginning, someInstant } from '../../src/testing/someInstant.ts'
import { step } from '../../src/workflow/step.ts'
import { stageOf } from './answer.ts'

const DAY = 24 * 3_600_000

/** One history in three is hostile, the others go deep. */
export const historyOf = (policy: Policy, seed: number): History =>
  seed % 3 === 0 ? historyFrom(policy, seed) : deepHistory(policy, seed)

const deepHistory = (policy: Policy, seed: number): History => {
  const dice = diceOf(seed)
  const length = 10 + dice.upTo(25)
  const history: Command[] = []
  let order = initialOrder()
  let now = someBeginning(policy, dice)
  for (let afterTheEnd = 0; history.length < length && afterTheEnd < 4; ) {
    const at = whenNext(order, now, dice)
    const command = nextCommand(policy, order, at, history, dice)
    order = step(policy, order, command).order
    now = order.is === 'unplaced' ? now : order.at
    history.push(command)
    if (stageOf(order).stage === 'closed') afterTheEnd += 1
  }
  return history
}

const whenNext = (order: Order, now: number, dice: Dice): number => {
  switch (dice.of(['same', 'soon', 'soon', 'soon', 'deadline', 'deadline', 'later', 'any'])) {
    case 'same':
      return now
    case 'deadline':
      return dice.of([now, ...deadlinesOf(order)].reverse() as [number, ...number[]]) + dice.upTo(2) - 1
    case 'later':
      return now + dice.upTo(4 * DAY)
    case 'any':
      return someInstant(order, now, dice)
    default:
      return now + dice.upTo(DAY / 4)
  }
}

const deadlinesOf = (order: Order): readonly number[] => {
  const next = nextDeadline(order)
  const dated = obligationsOf(order).flatMap(({ due }) => (due.by === null ? [] : [due.by]))
  return next === null ? dated : [...dated, next]
}

const nextCommand = (policy: Policy, order: Order, at: number, earlier: History, dice: Dice): Command => {
  const [first, ...rest] = earlier
  if (first !== undefined && dice.once(25)) return dice.of([first, ...rest])
  if (dice.once(10)) return { type: 'PassTime', data: { at: dice.once(20) ? at + 0.5 : at } }
  const draw = (): Command => someCommand({ policy, order, at, fresh: `id-${earlier.length + 1}`, dice })
  const drawn = Array.from({ length: 6 }, draw)
  const wanted = dice.once(4) ? undefined : drawn.find((command) => leadsOn(policy, order, command))
  return wanted ?? drawn[0] ?? draw()
}

/** Whether a command is granted and adds something, and the order goes on. */
const leadsOn = (policy: Policy, order: Order, command: Command): boolean => {
  const { decision, order: after } = step(policy, order, command)
  if (decision.verdict === 'refused' || decision.events.length === 0) return false
  return stageOf(after).stage !== 'closed' || stageOf(order).stage === 'closed'
}
