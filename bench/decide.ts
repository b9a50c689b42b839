/**
 * A whole order's life, decided and folded: every reason, every due instant and all the money on our side, a bare state machine
 * on theirs.
 *
 * The bare `switch` is the floor: what it costs to move at all. The one by hand keeps the same books, for one shop, without
 * reasons.
 */
import { Engine } from 'json-rules-engine'
import { decide as decideOrder, initialOrder, type Order, step } from '../src/index.ts'
import { HISTORIES, type History } from './histories.ts'
import { playByHand } from './lifecycle/byHand.ts'
import { playBare } from './lifecycle/bareSwitch.ts'
import { playEmmett } from './lifecycle/withEmmett.ts'
import { playRobot } from './lifecycle/withRobot.ts'
import { playXState } from './lifecycle/withXState.ts'
import { type Case, each } from './measure.ts'
import { replay } from './replay.ts'
import { agree } from './shop.ts'

export const decide = (): readonly Case[] => {
  // All kinds, before any is counted: a shop that runs for a day has seen them all.
  for (let run = 0; run < 2_000; run++) for (const history of HISTORIES) play(history)
  return [...HISTORIES.map(living), oneRule, ...replay()]
}

const play = ({ policy, commands }: History, upTo: number = commands.length): Order => {
  let order = initialOrder()
  for (let index = 0; index < upTo; index++) {
    const told = commands[index]
    if (told === undefined) break
    ;({ order } = step(policy, order, told.command))
  }
  return order
}

const living = (history: History): Case => {
  const { kind, commands } = history
  agree(`robot3, ${kind}`, playBare(history).state, playRobot(history))
  agree(`xstate, ${kind}`, playBare(history).state, playXState(history))
  agree(`by hand, ${kind}`, moneyOf(play(history)), moneyByHand(history))
  return {
    case: `${kind}, ${commands.length} commands`,
    ours: each(() => play(history)),
    peers: {
      'a bare switch': each(() => playBare(history)),
      'by hand, lines and money kept': each(() => playByHand(history)),
      robot3: each(() => playRobot(history)),
      'XState, pure transition': each(() => playXState(history)),
      'Emmett, handler in memory': async (runs) => {
        let last: unknown
        for (let run = 0; run < runs; run++) last = await playEmmett(history)
        return last
      },
    },
  }
}

const sumOf = (entries: readonly { readonly amount: number }[]): number => entries.reduce((sum, { amount }) => sum + amount, 0)

/** What came in and what is owed back. */
const moneyOf = (order: Order): string => {
  if (order.is !== 'sale') return 'none'
  const { stage, money } = order
  return `${stage}: ${sumOf(money.received)}, ${sumOf(money.owed)} owed`
}

const moneyByHand = (history: History): string => {
  const { state, received, owed } = playByHand(history)
  return `${state}: ${sumOf(received)}, ${owed} owed`
}

const [inStock] = HISTORIES as readonly [History, ...History[]]

const engine = new Engine([
  {
    conditions: { any: [{ fact: 'stage', operator: 'in', value: ['awaitingPayment', 'awaitingShipment', 'preparing'] }] },
    event: { type: 'mayAsk' },
  },
])

/** One question, whether a cancellation may be asked for, of an order that waits for its shipment. */
const oneRule: Case = {
  case: 'one decision: may it be cancelled?',
  ours: (() => {
    const order = play(inStock, 2)
    const command = { type: 'RequestCancellation', data: { at: inStock.commands[2]?.command.data.at ?? 0, id: 'c1' } } as const
    return each(() => decideOrder(inStock.policy, order, command))
  })(),
  peers: {
    'json-rules-engine': async (runs) => {
      let last: unknown
      for (let run = 0; run < runs; run++) last = await engine.run({ stage: 'awaitingShipment' })
      return last
    },
  },
}
