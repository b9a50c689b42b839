/**
 * Which command is sent next.
 *
 * 1. Of a few that are plausible where the order is, the first that is granted, adds something and does not end the order. Now and
 *    then whichever was drawn first; rarely a tick of the clock, or a command that was sent before.
 * 2. Cancellations, returns, refunds and the shop's changes come more often than in the library's own histories.
 * 3. Exact is a history in which what is asked is paid and what is owed is paid back, to the minor unit.
 * 4. Some customers have a record that counts, to the millisecond; some promises fall on the end of a day, with what else is due.
 *    Some numbers are none.
 */
import { type Command, type CommandType, obligationsOf, type Order, type PastOrder, type Policy } from '../../../src/index.ts'
import type { History } from '../../../src/testing/history.ts'
import type { Scene } from '../../../src/testing/scene.ts'
import { commandOf, someCommand } from '../../../src/testing/someCommand.ts'
import { step } from '../../../src/workflow/step.ts'
import { stageOf } from '../answer.ts'
import { spoilt } from './spoilt.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const DRAWN = 6

const SECOND_THOUGHTS = [
  'RequestCancellation',
  'RequestCancellation',
  'RequestCancellation',
  'RequestCancellation',
  'AnswerCancellation',
  'CancelOrder',
  'CancelOrder',
  'ChangeSpecification',
  'ChangeEstimate',
  'GrantRefund',
  'RecordRefund',
  'RefuseDelivery',
  'RequestReturn',
  'AnswerReturn',
  'ReinstateOrder',
  'ShipOrder',
] as const satisfies readonly CommandType[]

export const whatNext = (scene: Scene, earlier: History, isExact: boolean): Command => {
  const { policy, order, at, dice } = scene
  const [first, ...rest] = earlier
  if (first !== undefined && dice.once(25)) return dice.of([first, ...rest])
  if (first !== undefined && dice.once(10)) return { type: 'PassTime', data: { at } }
  const drawn = Array.from({ length: DRAWN }, () => draw(scene, isExact))
  const any = drawn[0] ?? draw(scene, isExact)
  if (dice.once(order.is === 'unplaced' ? 2 : 5)) return dice.once(8) ? spoilt(any, dice) : any
  return drawn.find((command) => leadsOn(policy, order, command)) ?? any
}

const draw = (scene: Scene, isExact: boolean): Command => {
  const { order, dice } = scene
  if (order.is === 'unplaced') return withRecord(withPromise(beginning(scene), scene), scene)
  const isSecondThought = order.is === 'sale' && dice.once(3)
  const command = isSecondThought ? commandOf(scene, dice.of(SECOND_THOUGHTS)) : someCommand(scene)
  return withRecord(isExact ? exact(order, command) : command, scene)
}

/** What is in stock leads a short life; where a shop sells more than that, it is drawn twice. */
const beginning = (scene: Scene): Command => {
  const { dice } = scene
  if (dice.once(10)) return commandOf(scene, dice.of(['PlaceOrder', 'RequestQuote']))
  const command = someCommand(scene)
  const isInStock = command.type === 'PlaceOrder' && command.data.lines.every(({ kind }) => kind === 'inStock')
  return isInStock ? someCommand(scene) : command
}

/** Whether a command is granted and adds something, and the order goes on. */
const leadsOn = (policy: Policy, order: Order, command: Command): boolean => {
  const { decision, order: after } = step(policy, order, command)
  if (decision.verdict === 'refused' || decision.events.length === 0) return false
  return stageOf(after).stage !== 'closed' || stageOf(order).stage === 'closed'
}

const exact = (order: Order, command: Command): Command => {
  const { type } = command
  if (type !== 'RecordPayment' && type !== 'RecordRefund') return command
  const asked = obligationsOf(order).find(({ owes }) => owes === (type === 'RecordPayment' ? 'payment' : 'refund'))
  const amount = asked?.amount ?? null
  return amount === null ? command : { type, data: { ...command.data, amount } }
}

/** With what else is due at the end of a day. */
const withPromise = (command: Command, { policy, at, dice }: Scene): Command => {
  if (command.type !== 'PlaceOrder' || !dice.once(2)) return command
  const midnight = policy.calendar.zone === 'Asia/Shanghai' ? 16 : dice.of([4, 5])
  const promisedShipDate = (Math.floor(at / DAY) + 1 + dice.upTo(4)) * DAY + midnight * HOUR
  return { ...command, data: { ...command.data, promisedShipDate } }
}

const withRecord = (command: Command, scene: Scene): Command => {
  if ((command.type !== 'PlaceOrder' && command.type !== 'ConfirmQuote') || !scene.dice.once(3)) return command
  const items = command.type === 'PlaceOrder' ? command.data.lines.map(({ item }) => item) : ['mug']
  const past = scene.dice.once(2) ? bought(scene, items) : leftUnpaid(scene, items)
  return { ...command, data: { ...command.data, past } } as Command
}

const bought = (scene: Scene, items: readonly string[]): readonly PastOrder[] =>
  record(scene, DAY, (index) => ({
    order: `past-${index}`,
    items,
    end: scene.dice.of(['open', 'open', 'completed', 'lapsedUnpaid']),
  }))

const leftUnpaid = (scene: Scene, items: readonly string[]): readonly PastOrder[] =>
  record(scene, 365 * DAY, (index) => ({ order: `past-${index}`, items, end: 'lapsedAfterArrival' }))

/** Up to five orders, placed within a time, or at its very end. */
const record = ({ at, dice }: Scene, within: number, order: (index: number) => Omit<PastOrder, 'at'>): readonly PastOrder[] =>
  Array.from({ length: 1 + dice.upTo(4) }, (_, index) => ({
    ...order(index + 1),
    at: at - dice.of([within, dice.upTo(within)]) + dice.upTo(2) - 1,
  }))
