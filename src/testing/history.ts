/**
 * Histories: commands one after another, written against a shop's terms, and what became of them.
 */
import type { Command } from '../order/command.ts'
import { initialOrder } from '../order/initialOrder.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'
import type { OrderDecision } from '../workflow/orderReason.ts'
import { step } from '../workflow/step.ts'
import { diceOf } from './dice.ts'
import type { Scene } from './scene.ts'
import { commandOf, someCommand } from './someCommand.ts'
import { someBeginning, someInstant } from './someInstant.ts'

/** Commands for one order, one after another. */
export type History = readonly Command[]

/** A command, with the order before it, the decision, and the order after. */
export type PlayedStep = {
  readonly command: Command
  readonly before: Order
  readonly decision: OrderDecision
  readonly after: Order
}

/**
 * What becomes of a history under a policy, step by step. Whatever the verdicts, events are folded in.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { played } from 'order-policy/testing'
 *
 * const [paidForNothing] = played(marketplace, [{ type: 'RecordPayment', data: { at: 0, id: 'p-1', amount: 1_999 } }])
 * assert.equal(paidForNothing?.decision.because[0]?.code, 'noSuchOrder')
 * ```
 */
export const played = (policy: Policy, history: History): readonly PlayedStep[] => {
  let before = initialOrder()
  return history.map((command) => {
    const { decision, order: after } = step(policy, before, command)
    const one: PlayedStep = { command, before, decision, after }
    before = after
    return one
  })
}

/** The history that follows from a seed: every command is chosen for what the ones before it have brought about. */
export const historyFrom = (policy: Policy, seed: number): History => {
  const dice = diceOf(seed)
  const length = 4 + dice.upTo(28)
  const history: Command[] = []
  let order = initialOrder()
  let now = someBeginning(policy, dice)
  while (history.length < length && !(isClosed(order) && dice.once(6))) {
    const at = someInstant(policy, order, now, dice)
    const command = nextCommand({ policy, order, at, fresh: `id-${history.length + 1}`, dice }, history)
    order = step(policy, order, command).order
    now = clockOf(order, now)
    history.push(command)
  }
  return history
}

/** Once an order is closed, little more can happen to it. */
const isClosed = (order: Order): boolean => order.is !== 'unplaced' && order.stage === 'closed'

const clockOf = (order: Order, now: Instant): Instant => (order.is === 'unplaced' ? now : order.at)

/** Now and then a tick of the clock, or a command that was sent before: as it was, later, or its id with something else. */
const nextCommand = (scene: Scene, earlier: History): Command => {
  const { dice, at } = scene
  const [first, ...rest] = earlier
  if (first !== undefined && dice.once(10)) {
    const again = dice.of([first, ...rest])
    return dice.of([again, later(again, at), withIdOf(again, commandOf(scene, again.type))])
  }
  return dice.once(8) ? { type: 'PassTime', data: { at } } : someCommand(scene)
}

const later = (command: Command, at: Instant): Command => ({ ...command, data: { ...command.data, at } }) as Command

const withIdOf = (earlier: Command, command: Command): Command =>
  'id' in earlier.data ? ({ ...command, data: { ...command.data, id: earlier.data.id } } as Command) : command
