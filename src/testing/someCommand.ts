/**
 * A command to send to an order as it stands: mostly one that is plausible there, so that histories get far, sometimes one that
 * is not.
 *
 * 1. What brings an order onward is sent most; whatever its stage can take, often; anything at all, rarely.
 * 2. Every command has its way of being written, with the order's own ids, units and amounts, and near misses of them.
 */
import { millisecondsInDay } from 'date-fns/constants'
import type { Command, CommandType, DataOf } from '../order/command.ts'
import { heldIn, sumOf } from '../order/ledger.ts'
import { unitsLeft, unitsWaiting, type Line } from '../order/line.ts'
import type { Sale } from '../order/order.ts'
import { COMMAND_TYPES } from '../order/partyOf.ts'
import { outstandingOf } from '../order/required.ts'
import { dutyIn } from '../order/duty.ts'
import type { OpenReturn } from '../order/return.ts'
import type { StageName } from '../order/stage.ts'
import type { Units } from '../order/units.ts'
import type { Minor } from '../value/money.ts'
import { COMMANDS_BY_STAGE } from '../workflow/asking/commandsByStage.ts'
import { spokenOf } from './closedByTheShop.ts'
import type { Scene } from './scene.ts'
import { someAmount, someConsent, somePast, somePlacing, someQuote, someRequest } from './someOffer.ts'

export const someCommand = (scene: Scene): Command => commandOf(scene, someType(scene))

/** A command of this type, written for the order as it stands. */
export const commandOf = (scene: Scene, type: CommandType): Command =>
  ({ type, data: { at: scene.at, ...WRITTEN[type](scene) } }) as Command

const ONWARD: Readonly<Record<StageName, readonly [CommandType, ...CommandType[]]>> = {
  requested: ['SendQuote'],
  quoted: ['ConfirmQuote'],
  awaitingPayment: ['RecordPayment'],
  awaitingStock: ['RecordAllocation'],
  awaitingSupply: ['CommitSupply'],
  arrived: ['SendArrivalNotice'],
  awaitingShipment: ['BeginPreparation', 'ShipOrder'],
  preparing: ['ShipOrder'],
  shipped: ['RecordDelivery', 'RecordDelivery', 'RefuseDelivery', 'RecordGoodsBack'],
  delivered: ['RequestReturn', 'AnswerReturn', 'RecordGoodsBack'],
  closed: ['RecordPayment', 'ReinstateOrder', 'RecordRefund', 'GrantRefund'],
}

const someType = ({ order, policy, dice }: Scene): CommandType => {
  if (dice.once(16)) return dice.of(COMMAND_TYPES as readonly [CommandType, ...CommandType[]])
  if (order.is === 'unplaced') {
    const quotes = Object.values(policy.sale).filter(({ quote }) => quote !== undefined).length
    return dice.upTo(Object.keys(policy.sale).length - 1) < quotes ? 'RequestQuote' : 'PlaceOrder'
  }
  if (order.is === 'sale' && order.application !== null && dice.once(4)) return 'AnswerCancellation'
  if (order.is === 'sale' && dutyIn(order.duties, 'consent') !== null && dice.once(3)) return 'AcceptDelay'
  const { stage } = order
  const possible = COMMANDS_BY_STAGE[stage] as readonly [CommandType, ...CommandType[]]
  return dice.of<CommandType>(dice.once(order.is === 'inquiry' ? 6 : 3) ? possible : ONWARD[stage])
}

type Written = { readonly [Type in CommandType]: (scene: Scene) => Omit<DataOf<Type>, 'at'> }

const WRITTEN: Written = {
  RequestQuote: someRequest,
  PlaceOrder: somePlacing,
  SendQuote: (scene) => someQuote(scene, scene.order.is === 'inquiry' ? scene.order.kind : 'preOrder'),
  ConfirmQuote: (scene) => ({ agrees: someConsent(scene), past: somePast(scene) }),
  RequestCancellation: (scene) => ({ id: scene.fresh, ...allOrSome(scene) }),
  CancelOrder: (scene) => ({ id: scene.fresh, because: scene.dice.of(['unavailable', 'lost', 'other']), ...allOrSome(scene) }),
  AcceptDelay: ({ fresh }) => ({ id: fresh }),
  AnswerCancellation: (scene) => ({ id: saleIn(scene)?.application?.id ?? scene.fresh, ...someAnswer(scene) }),
  RecordPayment: (scene) => ({ id: scene.fresh, amount: about(scene, outstandingIn(scene)) }),
  RecordRefund: (scene) => ({ id: scene.fresh, amount: about(scene, sumOf(saleIn(scene)?.money.owed ?? [])) }),
  GrantRefund: (scene) => {
    const { dice, fresh } = scene
    const lines = (saleIn(scene)?.lines ?? []).map(({ id }) => ({ line: id }))
    return {
      id: fresh,
      on: dice.of(['shipping', dice.once(20) ? { line: 'L9' } : 'shipping', ...lines]),
      amount: dice.of([1, 100, about(scene, heldBy(scene))]),
    }
  },
  ReinstateOrder: ({ fresh }) => ({ id: fresh }),
  RecordAllocation: (scene) => ({ id: scene.fresh, lines: someUnits(scene, unitsWaiting, 4) }),
  CommitSupply: () => ({}),
  SendArrivalNotice: ({ dice }) => (dice.once(3) ? {} : { shipping: dice.of([0, 499, 500, 900]) }),
  BeginPreparation: () => ({}),
  ShipOrder: ({ dice }) => (dice.once(4) ? {} : { tracking: 'T-1' }),
  RecordDelivery: () => ({}),
  RefuseDelivery: ({ dice }) => ({ when: dice.of(['beforeArrival', 'atTheDoor']) }),
  RequestReturn: (scene) => ({
    id: scene.fresh,
    lines: someUnits(scene, unitsLeft, 2),
    condition: scene.dice.of(['unopened', 'opened']),
    reason: scene.dice.of(['changedMind', 'shopsFault']),
  }),
  AnswerReturn: (scene) => {
    const { dice, fresh } = scene
    const asked = returnIn(scene)
    const meant = asked === null ? { id: fresh } : dice.once(3) ? { id: asked.id } : spokenOf(asked)
    return { ...meant, agreed: !dice.once(3) }
  },
  RecordGoodsBack: (scene) => {
    const asked = returnIn(scene)
    const { dice } = scene
    return {
      condition: dice.of(['unopened', 'opened']),
      ...(asked !== null ? { return: asked.id } : dice.once(3) ? { reason: 'shopsFault' } : {}),
      ...(dice.once(2) ? {} : { carriage: dice.of([0, 350, someAmount(scene)]) }),
    }
  },
  ChangeEstimate: ({ at, dice }) => ({ estimated: at + dice.upTo(60 * millisecondsInDay) }),
  ChangeSpecification: ({ fresh }) => ({ id: fresh, what: 'another colour' }),
  PassTime: () => ({}),
}

/** A yes to all of it, to some of it, or a no. */
const someAnswer = ({ order, dice }: Scene): Omit<DataOf<'AnswerCancellation'>, 'at' | 'id'> => {
  if (dice.once(2)) return { approved: false }
  const asked = order.is === 'sale' ? (order.application?.parts ?? []).flatMap(({ lines }) => lines) : []
  const [first] = asked
  return first === undefined || !dice.once(3) ? { approved: true } : { approved: true, lines: [first] }
}

const saleIn = ({ order }: Scene): Sale | null => (order.is === 'sale' ? order : null)

const outstandingIn = (scene: Scene): Minor => {
  const sale = saleIn(scene)
  return sale === null ? 0 : outstandingOf(sale)
}

const heldBy = (scene: Scene): Minor => {
  const sale = saleIn(scene)
  return sale === null ? 0 : heldIn(sale.money)
}

/** Mostly the amount itself; also a little more or less, a part, and amounts that are not valid. */
const about = (scene: Scene, amount: Minor): Minor => {
  const { dice } = scene
  if (dice.once(15)) return dice.of([0, -100, 0.5])
  if (amount > 0 && !dice.once(3)) return amount
  return dice.of([amount - 1, amount + 1, Math.ceil(amount / 2), 1 + someAmount(scene)])
}

const returnIn = ({ order, dice }: Scene): OpenReturn | null => {
  if (order.is !== 'sale' || order.stage !== 'delivered' || dice.once(20)) return null
  const [first, ...rest] = order.returns
  return first === undefined ? null : dice.of([first, ...rest])
}

const allOrSome = (scene: Scene): { readonly lines?: readonly Units[] } =>
  scene.dice.once(2) ? {} : { lines: someUnits(scene, unitsLeft, 2) }

/**
 * Units of some of the lines: all that are free once in `whole` lines or so, otherwise one or a few; rarely units that are not
 * there.
 */
const someUnits = (scene: Scene, free: (line: Line) => number, whole: number): readonly Units[] => {
  const { dice } = scene
  if (dice.once(20)) return [{ line: dice.of(['L1', 'L9']), quantity: dice.of([0, 1, 99]) }]
  return (saleIn(scene)?.lines ?? [])
    .filter((line) => free(line) > 0 && !dice.once(4))
    .map((line) => ({ line: line.id, quantity: dice.once(whole) ? 1 + dice.upTo(free(line) - 1) : free(line) }))
}
