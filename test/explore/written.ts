/**
 * How each command is written for an order as it stands.
 *
 * 1. Amounts: what is asked for, one less, a part of it, a little more, and everything that is still to come.
 * 2. Units: one of a line, a whole line, all.
 * 3. Answers: yes and no. Goods come back as agreed, otherwise than agreed, and at a cost.
 */
import { millisecondsInDay } from 'date-fns/constants'
import type { CommandType, DataOf } from '../../src/order/command.ts'
import type { Order } from '../../src/order/order.ts'
import { CONDITIONS, type Condition } from '../../src/order/return.ts'
import type { Units } from '../../src/order/units.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { Instant } from '../../src/value/instant.ts'
import type { Minor } from '../../src/value/money.ts'
import { applicationOf, costOf, linesOf, moneyOf, returnsOf, stageOf } from './order.ts'
import type { Scope } from './scope.ts'

/** What a command says, but for its instant and an id that it only needs to have. */
type Draft<Data> = { readonly data: Data; readonly isPlain: boolean }

type Said<T extends CommandType> = Omit<DataOf<T>, 'at' | 'id'> | Omit<DataOf<T>, 'at'>

type Written = {
  readonly [T in CommandType]: (policy: Policy, scope: Scope, order: Order, now: Instant) => readonly Draft<Said<T>>[]
}

const plain = <Data>(data: Data): Draft<Data> => ({ data, isPlain: true })
const stray = <Data>(data: Data): Draft<Data> => ({ data, isPlain: false })

/** A small amount, in minor units. */
const LITTLE = 7
const CONSENT = ['deposit', 'fullPayment'] as const

export const written: Written = {
  RequestQuote: (policy, { kind, lines, asking }) => {
    if ((kind !== 'preOrder' && kind !== 'specialOrder') || !isQuoted(policy, kind)) return []
    const items = lines.map(({ item, quantity, offer: { listed }, details }) => ({
      item,
      quantity,
      ...(listed === undefined ? {} : { listed }),
      ...(details === undefined ? {} : { details }),
    }))
    return [plain({ ...asking, kind, items })]
  },
  SendQuote: (_, { lines, shipping }) => [plain({ lines, shipping })],
  ConfirmQuote: (_, { asking }) => [plain({ agrees: CONSENT, ...(asking.past === undefined ? {} : { past: asking.past }) })],
  PlaceOrder: (policy, { kind, asking, lines, shipping, promised }) =>
    isQuoted(policy, kind)
      ? []
      : [
          plain({
            ...asking,
            lines,
            shipping,
            agrees: CONSENT,
            ...(promised === undefined ? {} : { promisedShipDate: promised }),
          }),
        ],

  RecordPayment: (_, __, order) => {
    const { held, owed, forfeited } = moneyOf(order)
    const { outstanding, asked, inAll } = costOf(order)
    const toCome = stageOf(order) === 'closed' ? asked - held - owed - forfeited : inAll - held
    const exact = stageOf(order) === 'awaitingPayment' ? outstanding : 0
    const others = exact === 0 ? [LITTLE, toCome] : [exact - 1, Math.ceil(exact / 2), exact + LITTLE, toCome]
    return [...amounts([exact]).map(plain), ...amounts(others, exact).map(stray)]
  },
  RecordRefund: (_, __, order) => {
    const { owed } = moneyOf(order)
    if (owed === 0) return []
    return [plain({ amount: owed }), ...amounts([Math.ceil(owed / 2), owed + 1], owed).map(stray)]
  },
  GrantRefund: (_, __, order) => [
    ...linesOf(order).flatMap(({ line, worth }) => amounts([LITTLE, worth]).map((amount) => stray({ on: { line }, ...amount }))),
    ...amounts([LITTLE, costOf(order).shippingLeft]).map((amount) => stray({ on: 'shipping' as const, ...amount })),
  ],
  ReinstateOrder: () => [stray({})],

  RecordAllocation: (_, __, order) => {
    const waiting = linesOf(order).map(({ line, waiting: quantity }) => ({ line, quantity }))
    const [all, ...parts] = choicesOf(waiting)
    return all === undefined ? [] : [plain({ lines: all }), ...parts.map((lines) => stray({ lines }))]
  },
  AcceptDelay: () => [plain({})],
  CommitSupply: (_, __, order) => [stageOf(order) === 'awaitingSupply' ? plain({}) : stray({})],
  SendArrivalNotice: (_, __, order) => {
    const { shipping } = costOf(order)
    return [plain({}), stray({ shipping: shipping + 100 }), stray({ shipping: Math.max(0, shipping - 100) })]
  },
  // Where the terms call a long move a delay, one that surely is.
  ChangeEstimate: (policy, { kind }, _, now) =>
    [1, ...(policy.sale[kind]?.delay === undefined ? [] : [200 * millisecondsInDay])].map((later) =>
      stray({ estimated: now + later }),
    ),
  ChangeSpecification: () => [stray({ what: 'another colour' })],

  BeginPreparation: () => [plain({})],
  ShipOrder: () => [plain({ tracking: 'T-1' }), stray({})],
  RefuseDelivery: () => [stray({ when: 'beforeArrival' }), stray({ when: 'atTheDoor' })],
  RecordDelivery: () => [plain({})],

  RequestCancellation: (_, __, order) => [stray({}), ...partsOf(order).map((lines) => stray({ lines }))],
  AnswerCancellation: (_, __, order) => {
    const open = applicationOf(order)
    return open === null ? [] : [plain({ id: open.id, approved: true }), plain({ id: open.id, approved: false })]
  },
  CancelOrder: (_, __, order) => {
    const causes = stageOf(order) === 'shipped' ? (['unavailable', 'lost'] as const) : (['unavailable', 'other'] as const)
    return causes.flatMap((because) => [stray({ because }), ...partsOf(order).map((lines) => stray({ because, lines }))])
  },

  RequestReturn: (_, __, order) =>
    choicesOf(leftIn(order)).flatMap((lines) =>
      CONDITIONS.flatMap((condition) => [
        stray({ lines, condition, reason: 'changedMind' as const }),
        stray({ lines, condition, reason: 'shopsFault' as const }),
      ]),
    ),
  AnswerReturn: (_, __, order) =>
    returnsOf(order)
      .filter(({ agreed }) => !agreed)
      .flatMap(({ id, cameBack }) => {
        const meant = cameBack === null ? { id } : { id, cameBack: cameBack.condition }
        return [plain({ ...meant, agreed: true }), plain({ ...meant, agreed: false })]
      }),
  RecordGoodsBack: (_, __, order) =>
    stageOf(order) === 'shipped'
      ? [stray({ condition: 'unopened' }), stray({ condition: 'unopened', reason: 'shopsFault' })]
      : returnsOf(order)
          .filter(({ cameBack }) => cameBack === null)
          .flatMap(({ id, condition }) => [
            plain({ return: id, condition }),
            stray({ return: id, condition: other(condition) }),
            stray({ return: id, condition, carriage: 350 }),
          ]),

  PassTime: () => [],
}

const isQuoted = ({ sale }: Policy, kind: Scope['kind']): boolean => sale[kind]?.quote !== undefined

const other = (condition: Condition): Condition => (condition === 'opened' ? 'unopened' : 'opened')

/** Each of these amounts once, if it is one, and is not the one named already. */
const amounts = (some: readonly Minor[], named: Minor = 0): readonly { readonly amount: Minor }[] =>
  [...new Set(some)].filter((amount) => amount >= 1 && amount !== named).map((amount) => ({ amount }))

const leftIn = (order: Order): readonly Units[] => linesOf(order).map(({ line, left: quantity }) => ({ line, quantity }))

/** Not everything, which a cancellation need not name. */
const partsOf = (order: Order): readonly (readonly Units[])[] => choicesOf(leftIn(order)).slice(1)

/** All that there is; then each line, if there are several, and one unit of each, if it has several. */
const choicesOf = (units: readonly Units[]): readonly (readonly Units[])[] => {
  const there = units.filter(({ quantity }) => quantity > 0)
  if (there.length === 0) return []
  const lines = there.length === 1 ? [] : there.map((line) => [line])
  const single = there.filter(({ quantity }) => quantity > 1).map(({ line }) => [{ line, quantity: 1 }])
  return [there, ...lines, ...single]
}
