/**
 * What the explorer reads of an order's inside, but for its canonical form: where it is, its money, its units, and what waits for
 * an answer.
 *
 * The alphabet and the laws ask here, so that an order can be built otherwise without them.
 */
import type { CommandType } from '../../src/order/command.ts'
import { heldIn, partAsked as partOf, type PaymentPart, sumOf } from '../../src/order/ledger.ts'
import { creditLeft, unitsLeft, unitsWaiting } from '../../src/order/line.ts'
import type { OpenApplication, Order, Place } from '../../src/order/order.ts'
import { STAGES } from '../../src/order/stage.ts'
import type { OpenReturn } from '../../src/order/return.ts'
import { COMMANDS_BY_STAGE } from '../../src/workflow/asking/commandsByStage.ts'
import { askedFor, outstandingOf, requiredOf, shippingLeft } from '../../src/order/required.ts'
import type { Instant } from '../../src/value/instant.ts'
import type { Minor } from '../../src/value/money.ts'

export const stageOf = (order: Order): Place => (order.is === 'unplaced' ? 'unplaced' : order.stage)

/** Whether an order can take such a command where it is, under some terms. */
export const takes = (order: Order, command: CommandType): boolean => isTakenIn(stageOf(order), command)

const isTakenIn = (stage: Place, command: CommandType): boolean => {
  const taken: readonly CommandType[] = COMMANDS_BY_STAGE[stage]
  return taken.includes(command)
}

/** Whether it can take such a command where it is, or where it can still come: what has left the shop does not come before that. */
export const takesFromHereOn = (order: Order, command: CommandType): boolean => {
  const stages: readonly Place[] = hasLeft(order) ? ['shipped', 'delivered', 'closed'] : ['unplaced', ...STAGES]
  return stages.some((stage) => isTakenIn(stage, command))
}

const hasLeft = (order: Order): boolean => stageOf(order) === 'shipped' || stageOf(order) === 'delivered'

/** What is waited for, of the money. */
export const partAsked = (order: Order): PaymentPart | null =>
  order.is === 'sale' && order.stage === 'awaitingPayment' ? partOf(order.money) : null

/** Where the money of an order is, in minor units. */
export type Money = {
  readonly received: Minor
  readonly refunded: Minor
  readonly owed: Minor
  readonly forfeited: Minor
  readonly held: Minor
}

export const moneyOf = (order: Order): Money => {
  if (order.is !== 'sale') return { received: 0, refunded: 0, owed: 0, forfeited: 0, held: 0 }
  const { received, refunded, owed, forfeited } = order.money
  return { received: sumOf(received), refunded: sumOf(refunded), owed: sumOf(owed), forfeited, held: heldIn(order.money) }
}

/** What is owed back as this refund, in minor units. */
export const owedBack = (order: Order, id: string | null): Minor =>
  (order.is === 'sale' ? order.money.owed.find((refund) => refund.id === id)?.amount : undefined) ?? 0

/** What an order costs, in minor units: by now, what is missing of that, what it would require if it had not ended, and in all. */
export type Cost = {
  readonly required: Minor
  readonly outstanding: Minor
  readonly asked: Minor
  readonly inAll: Minor
  readonly shipping: Minor
  readonly shippingLeft: Minor
}

export const costOf = (order: Order): Cost =>
  order.is === 'sale'
    ? {
        required: requiredOf(order),
        outstanding: outstandingOf(order),
        asked: askedFor(order, order.money.asked),
        inAll: askedFor(order, 'full'),
        shipping: order.shipping,
        shippingLeft: shippingLeft(order),
      }
    : { required: 0, outstanding: 0, asked: 0, inAll: 0, shipping: 0, shippingLeft: 0 }

/** What is asked for as a deposit of all that was bought, in minor units. */
export const depositOf = (order: Order): Minor =>
  order.is === 'sale' ? order.lines.reduce((sum, { deposit }) => sum + deposit, 0) : 0

/** A line, by what has become of its units and what is left of its price (minor units). */
export type LineCount = {
  readonly line: string
  readonly left: number
  readonly waiting: number
  readonly allocated: number
  readonly cancelled: number
  readonly returned: number
  readonly worth: Minor
}

export const linesOf = (order: Order): readonly LineCount[] =>
  order.is !== 'sale'
    ? []
    : order.lines.map((line) => ({
        line: line.id,
        left: unitsLeft(line),
        waiting: unitsWaiting(line),
        allocated: line.allocated,
        cancelled: line.cancelled,
        returned: line.returned,
        worth: creditLeft(line),
      }))

export const returnsOf = (order: Order): readonly OpenReturn[] => (order.is === 'sale' ? order.returns : [])

export const applicationOf = (order: Order): OpenApplication | null => (order.is === 'sale' ? order.application : null)

/** When the window for returns ends. */
export const windowOf = (order: Order): Instant | null =>
  order.is === 'sale' && order.stage === 'delivered' ? (order.parcel.returnWindow?.by ?? null) : null

/** From when the age of goods that come back is counted. */
export const agesFrom = (order: Order): Instant | null =>
  order.is === 'sale' && order.stage !== 'closed' ? (order.parcel?.deliveredAt ?? order.parcel?.shippedAt ?? null) : null
