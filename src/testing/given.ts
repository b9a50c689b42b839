/**
 * Given what has happened, when something is asked, then what is answered: for the cases a shop wants to name one by one.
 *
 * 1. What has happened is given as events, as they were stored, or as commands, which are decided first; one after another.
 * 2. You name what you expect by code and, where it matters, by clause. What you name must be all there is, in any order.
 * 3. What is different is thrown as an error that any test runner reports.
 */
import type { Command } from '../order/command.ts'
import { evolve } from '../order/evolve.ts'
import type { Event, EventType } from '../order/event.ts'
import { initialOrder } from '../order/initialOrder.ts'
import type { Order } from '../order/order.ts'
import { partyOf } from '../order/partyOf.ts'
import type { Policy } from '../policy/policy.ts'
import type { ClauseId } from '../value/clause.ts'
import { type Instant, isoOfInstant } from '../value/instant.ts'
import type { OrderDecision, OrderReason } from '../workflow/orderReason.ts'
import { step } from '../workflow/step.ts'

/** What has happened; `when` asks something of it. */
export type Given = { readonly when: (command: Command) => Then }

/**
 * What was answered, and what you expect of it. Each expectation throws what was expected and what was answered, or answers with
 * itself.
 */
export type Then = {
  readonly decision: OrderDecision
  readonly order: Order
  /** Granted, for these reasons; none named: for whatever reasons. */
  readonly thenGranted: (...because: readonly NamedReason[]) => Then
  /** Refused, for these reasons; none named: for whatever reasons. */
  readonly thenRefused: (...because: readonly NamedReason[]) => Then
  /** Exactly these events are to be appended, lapses and consequences included. */
  readonly thenHappens: (...types: readonly EventType[]) => Then
  /** The verdict holds until this instant, in epoch milliseconds; null: for ever. */
  readonly thenValidUntil: (instant: Instant | null) => Then
}

/** A reason by its code, or by its code and its clause. */
export type NamedReason = OrderReason['code'] | readonly [code: OrderReason['code'], clause: ClauseId | null]

/**
 * An order to which this has happened.
 *
 * @example
 * ```ts
 * import { marketplace } from 'order-policy/preset'
 * import { given } from 'order-policy/testing'
 *
 * const at = Date.UTC(2026, 10, 20, 9) // a Friday
 * const mugs = { id: 'L1', item: 'mug', quantity: 2, price: 1_999, kind: 'inStock', offer: { available: 5 } } as const
 *
 * given(marketplace, [
 *   { type: 'PlaceOrder', data: { at, order: 'o-1', circumstances: { region: 'US' }, address: {}, lines: [mugs], shipping: 0 } },
 *   { type: 'RecordPayment', data: { at, id: 'p-1', amount: 1_999 } },
 *   { type: 'ShipOrder', data: { at } },
 * ])
 *   .when({ type: 'RequestCancellation', data: { at, id: 'c-1' } })
 *   .thenRefused(['noLongerCancellable', 'MKT-6'], ['cancellableBefore', 'MKT-5'])
 *   .thenHappens()
 * ```
 */
export const given = (policy: Policy, happened: readonly (Command | Event)[]): Given => {
  const before = happened.reduce<Order>(
    (order, message) => (isCommand(message) ? step(policy, order, message).order : evolve(order, message)),
    initialOrder(),
  )
  return {
    when: (command) => {
      const { decision, order } = step(policy, before, command)
      return thenOf(decision, order)
    },
  }
}

/** Every command has a party that sends it; an event has none. */
const isCommand = (message: Command | Event): message is Command => partyOf(message as Command) !== undefined

const thenOf = (decision: OrderDecision, order: Order): Then => {
  const { verdict, because, events, validUntil } = decision
  const expect = (what: string, isSo: boolean): Then => {
    if (!isSo) throw new Error(`expected: ${what}\nactually: ${inWords(decision)}`)
    return then
  }
  const judged = (expected: OrderDecision['verdict'], said: readonly NamedReason[]): Then => {
    const isAll = because.every((reason) => said.some((each) => isSaid(each, reason)))
    const isTrue = said.every((each) => because.some((reason) => isSaid(each, reason)))
    return expect(verdictInWords(expected, said), verdict === expected && (said.length === 0 || (isAll && isTrue)))
  }
  const then: Then = {
    decision,
    order,
    thenGranted: (...said) => judged('granted', said),
    thenRefused: (...said) => judged('refused', said),
    thenHappens: (...types) => expect(eventsInWords(types), eventsInWords(types) === eventsInWords(typesOf(events))),
    thenValidUntil: (instant) => expect(untilInWords(instant), validUntil === instant),
  }
  return then
}

const isSaid = (said: NamedReason, { code, clause }: OrderReason): boolean =>
  typeof said === 'string' ? said === code : said[0] === code && said[1] === clause

const inWords = ({ verdict, because, events, validUntil }: OrderDecision): string =>
  [verdictInWords(verdict, because.map(saidOf)), eventsInWords(typesOf(events)), untilInWords(validUntil)].join('; ')

const saidOf = ({ code, clause }: OrderReason): NamedReason => [code, clause]

const typesOf = (events: readonly Event[]): readonly EventType[] => events.map(({ type }) => type)

const verdictInWords = (verdict: OrderDecision['verdict'], because: readonly NamedReason[]): string =>
  because.length === 0 ? verdict : `${verdict} because ${because.map(saidInWords).join(', ')}`

const saidInWords = (said: NamedReason): string => (typeof said === 'string' ? said : `${said[0]} (${said[1] ?? 'no clause'})`)

const eventsInWords = (types: readonly EventType[]): string => `then ${types.length === 0 ? 'nothing' : types.join(', ')}`

const untilInWords = (until: Instant | null): string => `until ${until === null ? 'ever' : isoOfInstant(until)}`
