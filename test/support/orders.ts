/** Commands and plays that many tests need. Amounts are US cents. */
import {
  type Command,
  type CommandOf,
  type CommandType,
  type DataOf,
  decide,
  evolve,
  type Instant,
  initialOrder,
  type Order,
  type OrderDecision,
  type Policy,
} from '../../src/index.ts'
import type { Kind } from '../../src/order/kind.ts'
import type { Offer, OfferedLine } from '../../src/order/offer.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Friday 20 November 2026, 09:00 UTC. */
export const FRI_2026_11_20 = Date.UTC(2026, 10, 20, 9)

export const anOffer = (offer: Partial<Offer> = {}): Offer => ({
  listed: true,
  available: 10,
  ...offer,
})

/** Two mugs for 19.99 in all. */
export const aLine = (kind: Kind, line: Partial<OfferedLine> = {}): OfferedLine => ({
  id: 'L1',
  item: 'mug',
  quantity: 2,
  price: 1_999,
  kind,
  offer: anOffer({ listed: kind !== 'specialOrder', available: kind === 'inStock' ? 10 : 0 }),
  ...line,
})

/** Two mugs and 5.00 shipping: 24.99. */
export const aPlacing = (kind: Kind, placing: Partial<DataOf<'PlaceOrder'>> = {}): Extract<Command, { type: 'PlaceOrder' }> => ({
  type: 'PlaceOrder',
  data: {
    at: FRI_2026_11_20,
    order: 'order-1',
    circumstances: { region: 'US' },
    address: { name: 'A. Lee', street: '1 High St', city: 'Springfield' },
    details: {},
    past: [],
    agrees: [],
    lines: [aLine(kind)],
    shipping: 500,
    ...placing,
  },
})

export const TOTAL = 2_499

/** Any command: `send('RecordPayment', at, { id: 'p1', amount: TOTAL })`. */
export const send = <T extends CommandType>(type: T, at: Instant, data: Omit<DataOf<T>, 'at'>): CommandOf<T> =>
  ({ type, data: { ...data, at } }) as unknown as CommandOf<T>

export const passTime = (at: Instant): CommandOf<'PassTime'> => send('PassTime', at, {})

export const pay = (at: Instant, amount: number = TOTAL, id = 'p1'): CommandOf<'RecordPayment'> =>
  send('RecordPayment', at, { id, amount })

export type Played = { readonly order: Order; readonly decisions: readonly OrderDecision[]; readonly last: OrderDecision }

/** Plays commands one after another; whatever the verdicts, events are folded in. */
export const play = (policy: Policy, commands: readonly [Command, ...Command[]], from: Order = initialOrder()): Played => {
  let order = from
  const decisions = commands.map((command) => {
    const decision = decide(policy, order, command)
    order = decision.events.reduce(evolve, order)
    return decision
  })
  return { order, decisions, last: decisions.at(-1) as OrderDecision }
}
