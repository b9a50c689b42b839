/**
 * A real shop: its terms as a policy, its clauses in our own short words, and orders with what must come out by these clauses.
 *
 * 1. Nobody wrote the clauses with this library in mind: they are the measure of the policy document. The clause decides what
 *    must come out, never what happens to come out today.
 * 2. What a clause asks beyond deciding (a call, an e-mail) is judged in one written line, beside the clause.
 * 3. A step that expects nothing must be granted. What a step expects holds also if there is more: other reasons, other duties.
 *
 * To add a shop, write `<name>.ts` beside this file and list it in `shops.test.ts`.
 */
import {
  type ClauseId,
  type Command,
  type CommandType,
  type DataOf,
  decide,
  evolve,
  initialOrder,
  obligationsOf,
  type Order,
  type OrderDecision,
  type Policy,
} from '../../src/index.ts'
import type { Outcome } from '../../src/order/order.ts'
import { send } from '../support/orders.ts'

export type Shop = {
  readonly policy: Policy
  readonly clauses: readonly ShopClause[]
  readonly orders: readonly ShopOrder[]
}

/** `judged`: what of it no decision can show, and how the library serves it all the same. */
export type ShopClause = { readonly id: ClauseId; readonly says: string; readonly judged?: string }

export type ShopOrder = { readonly says: string; readonly steps: readonly ShopStep[] }

/** A command, and what must come out. `at` is ISO 8601 with an offset, as the shop's own clocks show it. */
export type ShopStep = {
  readonly at: string
  readonly command: Command
  readonly expects: Expectation | null
}

export type Expectation = {
  /** The clauses by which this must come out. */
  readonly by: readonly [ClauseId, ...ClauseId[]]
  /** Left out: granted. */
  readonly verdict?: OrderDecision['verdict']
  /** Reasons and remedies that must be among those given: `cancellable SP-4`. */
  readonly says?: readonly string[]
  /** What the customer now owes, in minor units. */
  readonly asks?: number
  /** What this step sets free for the customer, in minor units. */
  readonly refund?: number
  /** What the shop keeps by this step, in minor units. */
  readonly kept?: number
  /** What is owed from now on, by when; null: without an instant. */
  readonly owes?: Readonly<Record<string, string | null>>
  /** How the order has ended; null: it goes on. */
  readonly closed?: Outcome | null
}

/** A step: when, what, and, where a clause says so, what must come out. */
export const on = <T extends CommandType>(
  at: string,
  type: T,
  data: Omit<DataOf<T>, 'at'>,
  expects: Expectation | null = null,
): ShopStep => ({ at, command: send(type, Date.parse(at), data), expects })

/** What comes out otherwise than it must, step by step, each as a short line. */
export const differencesIn = (policy: Policy, { steps }: ShopOrder): readonly string[] => {
  let order = initialOrder()
  return steps.flatMap(({ at, command, expects }) => {
    const decision = decide(policy, order, command)
    order = decision.events.reduce(evolve, order)
    return differencesOf(expects ?? {}, decision, order).map((line) => `${at} ${command.type}: ${line}`)
  })
}

const differencesOf = (expects: Omit<Expectation, 'by'>, decision: OrderDecision, order: Order): readonly string[] => {
  const { verdict = 'granted', says = [], asks, refund, kept, owes = {}, closed } = expects
  const said = saidIn(decision)
  const owed = new Map<string, number | null>(obligationsOf(order).map(({ owes: what, due }) => [what, due.by]))
  return [
    ...(decision.verdict === verdict ? [] : [`is ${decision.verdict}: ${said.join(', ')}`]),
    ...says.filter((reason) => !said.includes(reason)).map((reason) => `lacks ${reason}, and says ${said.join(', ')}`),
    ...differs('asks', asks, askedOf(order)),
    ...differs('refunds', refund, sumOf(decision, 'RefundOwed')),
    ...differs('keeps', kept, sumOf(decision, 'MoneyForfeited')),
    ...Object.entries(owes).flatMap(([what, by]) =>
      owed.has(what) ? differs(what, by === null ? null : Date.parse(by), owed.get(what) ?? null) : [`${what} is not owed`],
    ),
    ...differs('closed', closed, order.is === 'sale' ? (order.closed?.outcome ?? null) : null),
  ]
}

const differs = <T extends string | number | null>(what: string, expected: T | undefined, found: T): readonly string[] =>
  expected === undefined || expected === found ? [] : [`${what} ${found}, not ${expected}`]

const saidIn = (decision: OrderDecision): readonly string[] => [
  ...decision.because.map(({ code, clause }) => cited(code, clause)),
  ...(decision.verdict === 'refused' ? decision.remedies.map((remedy) => cited(remedy.do, remedy.clause)) : []),
]

const cited = (word: string, clause: ClauseId | null): string => (clause === null ? word : `${word} ${clause}`)

const askedOf = (order: Order): number => obligationsOf(order).find(({ owes }) => owes === 'payment')?.amount ?? 0

const sumOf = ({ events }: OrderDecision, type: 'RefundOwed' | 'MoneyForfeited'): number =>
  events.reduce((sum, event) => (event.type === type ? sum + event.data.amount : sum), 0)
