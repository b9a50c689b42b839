/**
 * The histories that are recorded. Everything in them follows from the seed.
 *
 * 1. One in four is as hostile as those on which the laws are tried.
 * 2. The others go deep: they begin with a sale, mostly send what is granted, and seldom what ends the order before its time.
 * 3. Of these, two in three pay exactly what is asked: what is decided about odd amounts may be mended one day, and what follows
 *    from ordinary ones is to be comparable all the same.
 */
import { type Command, initialOrder, type Order, type Policy } from '../../../src/index.ts'
import { diceOf } from '../../../src/testing/dice.ts'
import { type History, historyFrom } from '../../../src/testing/history.ts'
import { someBeginning } from '../../../src/testing/someInstant.ts'
import { step } from '../../../src/workflow/step.ts'
import { stageOf } from '../answer.ts'
import { whatNext } from './whatNext.ts'
import { whenNext } from './whenNext.ts'

const AFTER_THE_END = 3

export const historyOf = (policy: Policy, seed: number): History =>
  seed % 4 === 0 ? historyFrom(policy, seed) : deepHistory(policy, seed, seed % 4 !== 1)

const deepHistory = (policy: Policy, seed: number, isExact: boolean): History => {
  const dice = diceOf(seed)
  const length = 8 + dice.upTo(20)
  const history: Command[] = []
  let order: Order = initialOrder()
  let now = someBeginning(policy, dice)
  let left = AFTER_THE_END
  while (history.length < length && left > 0) {
    const scene = { policy, order, at: whenNext(policy, order, now, history, dice), fresh: `id-${history.length + 1}`, dice }
    const command = whatNext(scene, history, isExact)
    history.push(command)
    order = step(policy, order, command).order
    if (order.is !== 'unplaced') now = order.at
    if (stageOf(order).stage === 'closed') left -= 1
  }
  return history
}
