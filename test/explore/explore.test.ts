/** The explorer itself: faults are put into the library, each a mistake that one could make, and each is found by a shortest history. */
import { describe, expect, it } from 'vitest'
import type { Command, CommandType } from '../../src/order/command.ts'
import type { Event } from '../../src/order/event.ts'
import type { Due } from '../../src/order/due.ts'
import { changeDuty, dutyOf } from '../../src/order/duty.ts'
import type { Order, Sale, SaleIn } from '../../src/order/order.ts'
import type { OrderDecision } from '../../src/workflow/orderReason.ts'
import { at } from '../../src/testing/law.ts'
import { type Explored, explore } from './explore.ts'
import { nameOf, unlistedIn } from './judge.ts'
import { everyLaw } from './law/everyLaw.ts'
import type { Law } from './law/law.ts'
import { explorations } from './shops.ts'
import { type Core, library } from './state.ts'

/**
 * The first exploration of this name, on days that are all alike, held to some laws. With a fault in it there may be no end of
 * states.
 */
const exploring = (name: string, core: Core, strays: number, laws: readonly Law[] = everyLaw): Explored => {
  const exploration = explorations({ strays, most: 300 }).find(({ scope }) => scope.name === name)
  if (exploration === undefined) throw new Error(`Nothing is called ${name}`)
  return explore(exploration.policy, exploration.scope, { core, laws, nameOf })
}

/** A law, held each time: what is found is then the shortest, and not the first whose turn it was. */
const heldEachTime = (sentence: string): readonly Law[] =>
  everyLaw.filter((law) => law.sentence === sentence).map((law) => (law.of === 'histories' ? law : { ...law, every: 1 }))

/** The library, but for what comes of its decisions. */
const deciding = (change: (decision: OrderDecision, order: Order, command: Command) => OrderDecision): Core => ({
  ...library,
  decide: (policy, order, command) => change(library.decide(policy, order, command), order, command),
})

/** The library, but for the events of what it grants. */
const happening = (change: (event: Event, order: Order, command: Command) => readonly Event[]): Core =>
  deciding((decision, order, command) =>
    decision.verdict === 'refused'
      ? decision
      : { ...decision, events: decision.events.flatMap((event) => change(event, order, command)) },
  )

/** The library, but for what an event makes of a sale. */
const evolving = (change: (after: Sale, event: Event, before: Order) => Sale): Core => ({
  ...library,
  evolve: (before, event) => {
    const after = library.evolve(before, event)
    return after.is === 'sale' ? change(after, event, before) : after
  },
})

const owedBack = (amount: number, at: number): Event => ({
  type: 'RefundOwed',
  data: { at, id: 'planted', amount, for: 'overpayment', from: [], due: undated(at), clause: null },
})

/** An order that was delivered, with another window for returns. */
const withWindow = (sale: SaleIn<'delivered'>, returnWindow: Due): Sale => ({
  ...sale,
  parcel: { ...sale.parcel, returnWindow },
  duties: changeDuty(sale.duties, 'returnWindow', null, { due: returnWindow }),
})

const undated = (since: number): Due => ({ by: null, why: 'openEnded', since, clause: null })

type Planted = {
  readonly fault: string
  readonly core: Core
  readonly scope: string
  /** The law by which it is found. */
  readonly law: string
  readonly by: readonly CommandType[]
  readonly strays?: number
}

const MARKETPLACE = 'marketplace, inStock, 2'
const PLATFORM = 'cross-border-platform, inStock, 1'
const PRE_ORDERS = 'pre-order-store, preOrder, 2 with deposit'

const planted: readonly Planted[] = [
  {
    fault: 'a refund of one minor unit too much',
    core: happening((event) =>
      event.type === 'RefundOwed' ? [{ ...event, data: { ...event.data, amount: event.data.amount + 1 } }] : [event],
    ),
    scope: MARKETPLACE,
    law: 'what a reason says of money, its events do',
    by: ['PlaceOrder', 'RecordPayment'],
  },
  {
    fault: 'a deposit that is kept with the last unit, and refunded with any other',
    core: deciding((decision) => {
      const { events } = decision
      if (events.some(({ type }) => type === 'OrderClosed')) return decision
      const refunded = events.map((event) =>
        event.type === 'MoneyForfeited' ? owedBack(event.data.amount, event.data.at) : event,
      )
      return { ...decision, events: refunded }
    }),
    scope: PRE_ORDERS,
    law: 'at once or one by one',
    by: ['PlaceOrder', 'RecordPayment', 'RequestCancellation', 'RequestCancellation'],
  },
  {
    fault: 'a deposit that the shop keeps though it cancels',
    core: happening((event, _, command) =>
      event.type === 'RefundOwed' && command.type === 'CancelOrder'
        ? [{ type: 'MoneyForfeited', data: { at: event.data.at, amount: event.data.amount, clause: null } }]
        : [event],
    ),
    scope: PRE_ORDERS,
    law: 'of units that the shop cancels nothing is kept, whatever follows',
    by: ['PlaceOrder', 'RecordPayment', 'CancelOrder'],
  },
  {
    fault: 'a refund that is paid out and stays owed',
    core: evolving((after, event, before) =>
      event.type === 'RefundPaid' && before.is === 'sale'
        ? { ...after, money: { ...after.money, owed: before.money.owed } }
        : after,
    ),
    scope: MARKETPLACE,
    law: 'each step accounts for the money it moves',
    by: ['PlaceOrder', 'RecordPayment', 'RecordRefund'],
  },
  {
    fault: 'a payment that is owed back as soon as it is in',
    core: happening((event) =>
      event.type === 'PaymentReceived'
        ? [event, owedBack(event.data.amount, event.data.at)]
        : event.type === 'OrderReady'
          ? []
          : [event],
    ),
    scope: MARKETPLACE,
    law: 'nobody loses an order for money that the shop owes them',
    by: ['PlaceOrder', 'RecordPayment', 'PassTime'],
  },
  {
    fault: 'a unit that is lost on its way to the order',
    core: evolving((after, event, before) =>
      event.type === 'StockAllocated' && before.is === 'sale'
        ? { ...after, lines: after.lines.map((line) => ({ ...line, allocated: line.allocated - 1 })) }
        : after,
    ),
    scope: PRE_ORDERS,
    law: 'no unit is in two places',
    by: ['PlaceOrder', 'RecordAllocation'],
  },
  {
    fault: 'goods that came back and are denied although the shop agrees',
    core: happening((event) =>
      event.type === 'ReturnEnded' ? [{ ...event, data: { ...event.data, how: 'denied', credits: [] } }] : [event],
    ),
    scope: PLATFORM,
    law: 'goods that are back are credited, or owed back',
    by: ['PlaceOrder', 'RecordPayment', 'ShipOrder', 'RecordDelivery', 'RequestReturn', 'RecordGoodsBack', 'AnswerReturn'],
  },
  {
    fault: 'a window for returns that is longer for asking',
    core: evolving((after, event) =>
      event.type === 'ReturnRequested' && after.stage === 'delivered' && after.parcel.returnWindow?.by != null
        ? withWindow(after, { ...after.parcel.returnWindow, by: after.parcel.returnWindow.by + 1 })
        : after,
    ),
    scope: PLATFORM,
    law: 'the window for returns stands still only for goods that come back',
    by: ['PlaceOrder', 'RecordPayment', 'ShipOrder', 'RecordDelivery', 'RequestReturn'],
  },
  {
    fault: 'a refusal that is recorded',
    core: deciding((decision, order, { data }) =>
      decision.verdict === 'refused' && order.is === 'sale' && decision.because[0].code === 'nothingHeld'
        ? { ...decision, events: [{ type: 'EstimateChanged', data: { at: data.at, estimated: data.at } }] }
        : decision,
    ),
    scope: MARKETPLACE,
    law: 'refusal trumps grant',
    by: ['PlaceOrder', 'GrantRefund'],
  },
  {
    fault: 'an order that forgets what it has answered',
    core: evolving((after) => ({ ...after, answered: [] })),
    scope: MARKETPLACE,
    law: 'the same command again adds nothing',
    by: ['PlaceOrder'],
  },
  {
    fault: 'a lapse that only a timer brings about',
    core: {
      ...library,
      decide: (policy, order, command) =>
        library.decide(policy, order, command.type === 'PassTime' || order.is === 'unplaced' ? command : at(command, order.at)),
    },
    scope: MARKETPLACE,
    law: 'whether or not a timer had rung',
    by: ['PlaceOrder', 'PassTime', 'RecordPayment'],
    strays: 2,
  },
  {
    fault: 'an answer that holds a millisecond too long',
    core: deciding((decision) => ({ ...decision, validUntil: decision.validUntil === null ? null : decision.validUntil + 1 })),
    scope: MARKETPLACE,
    law: 'validUntil is right',
    by: ['PlaceOrder', 'RequestCancellation'],
  },
  {
    fault: 'something remembered beside the order',
    core: (() => {
      const seen = new WeakSet<Order>()
      return {
        decide: (policy, order, command) => {
          const decision = library.decide(policy, order, command)
          return seen.has(order) ? decision : { ...decision, validUntil: 0 }
        },
        evolve: (before, event) => {
          const after = library.evolve(before, event)
          seen.add(after)
          return after
        },
      } satisfies Core
    })(),
    scope: MARKETPLACE,
    law: 'what is stored is decided on alike',
    by: ['PlaceOrder', 'RecordPayment'],
  },
  {
    fault: 'a deadline that has passed when it is set',
    core: evolving((after, event) =>
      event.type === 'PaymentRequested'
        ? { ...after, duties: changeDuty(after.duties, 'payment', null, { due: { by: after.at, clause: null } }) }
        : after,
    ),
    scope: MARKETPLACE,
    law: 'a deadline is an instant',
    by: ['PlaceOrder'],
  },
  {
    fault: 'a deadline that is kept after the end',
    core: evolving((after, event) =>
      event.type === 'OrderClosed'
        ? { ...after, duties: [...after.duties, dutyOf([], 'cancellationAnswer', undated(after.at), 'kept')] }
        : after,
    ),
    scope: PLATFORM,
    law: 'what is owed is what the order says',
    by: ['PlaceOrder', 'RequestCancellation'],
  },
  {
    fault: 'a window for returns that never ends',
    core: evolving((after, event) =>
      event.type === 'OrderDelivered' && after.stage === 'delivered' ? withWindow(after, undated(after.at)) : after,
    ),
    scope: PLATFORM,
    law: 'there are no dead ends',
    by: ['PlaceOrder', 'RecordPayment', 'ShipOrder', 'RecordDelivery'],
  },
  {
    fault: 'something granted that its option calls closed',
    core: deciding((decision, _, { type, data }) =>
      type === 'ReinstateOrder'
        ? {
            verdict: 'granted',
            events: [{ type: 'OrderReinstated', data: { at: data.at, clause: null } }],
            because: [],
            validUntil: null,
          }
        : decision,
    ),
    scope: MARKETPLACE,
    law: 'what is open is granted, and nothing else',
    by: ['PlaceOrder', 'RequestCancellation', 'ReinstateOrder'],
  },
  {
    fault: 'goodwill that is forgotten when the order is shipped later',
    core: evolving((after, event, before) =>
      event.type === 'OrderShipped' && before.is === 'sale' && after.stage === 'shipped'
        ? { ...after, money: { ...after.money, owed: [] } }
        : after,
    ),
    scope: MARKETPLACE,
    law: 'two messages of the shop and the world, in either order, leave the same money and units',
    by: ['PlaceOrder', 'RecordPayment', 'GrantRefund', 'ShipOrder'],
  },
]

const typesIn = (history: readonly Command[]): string => history.map(({ type }) => type).join(', ')

describe('a fault is found, by the shortest history', () => {
  it.each(planted.map((each) => [each.fault, each] as const))('%s', (_, { core, scope, law, by, strays = 1 }) => {
    const found = unlistedIn(exploring(scope, core, strays, heldEachTime(law)))
    const shortest = Math.min(...found.map(({ finding }) => finding.history.length))
    expect(found.map(({ finding }) => typesIn(finding.history))).toContain(by.join(', '))
    expect(shortest).toBe(by.length)
  })
})

describe('an exploration', () => {
  it('finds the same again', () => {
    const [one, again] = [exploring(MARKETPLACE, library, 1), exploring(MARKETPLACE, library, 1)]
    expect(JSON.stringify(again)).toBe(JSON.stringify(one))
  })
  it('says when it was cut short', () => {
    const [exploration] = explorations({ strays: 1 })
    if (exploration === undefined) throw new Error('There is nothing to explore')
    const { policy, scope } = exploration
    const whole = explore(policy, scope, { laws: [] })
    expect(explore(policy, { ...scope, most: whole.states }, { laws: [] })).toEqual(whole)
    expect(explore(policy, { ...scope, most: whole.states - 1 }, { laws: [] }).complete).toBe(false)
  })
  it('goes further with more strays', () => {
    const [none, one] = [0, 1].map((strays) => exploring(MARKETPLACE, library, strays, []).states)
    expect(none).toBeLessThan(one ?? 0)
  })
})
