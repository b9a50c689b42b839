/** What is decided a millisecond before a due instant, at it, and a millisecond after it; and ways to get there. */
import type { Command, Instant, Order, Policy } from '../../../src/index.ts'
import { instantOf } from '../../../src/value/instant.ts'
import { dataOf, said } from '../../preset/support/look.ts'
import { aLine, aPlacing, anOffer, type Played, pay, play, send } from '../../support/orders.ts'

/** An instant as a clock on the wall shows it: `2026-11-21T00:00-05:00`. */
export const on = (iso: string): Instant => {
  const instant = instantOf(iso)
  if (typeof instant !== 'number') throw new Error(`${iso} is no instant`)
  return instant
}

export type Commands = readonly [Command, ...Command[]]

export const edges = (due: Instant): readonly [Instant, Instant, Instant] => [due - 1, due, due + 1]

/** What a command is answered at each edge. */
export const saidAtEdges = (
  policy: Policy,
  lead: readonly Command[],
  due: Instant,
  ask: (at: Instant) => Command,
): readonly string[] => edges(due).map((at) => said(lastOf(policy, lead, ask(at)).last))

/** What is on record as missed at each edge, once the command is in. */
export const missedAtEdges = (
  policy: Policy,
  lead: readonly Command[],
  due: Instant,
  ask: (at: Instant) => Command,
): readonly string[] =>
  edges(due).map((at) =>
    dataOf(lastOf(policy, lead, ask(at)), 'ObligationMissed')
      .map(({ owes, clause }) => `${owes} ${clause}`)
      .join(', '),
  )

const lastOf = (policy: Policy, lead: readonly Command[], last: Command): Played => {
  const [first = last, ...rest] = lead
  return play(policy, lead.length === 0 ? [last] : [first, ...rest, last])
}

export const orderAfter = (policy: Policy, lead: Commands): Order => play(policy, lead).order

/** A pre-order asked for by mail from the importer: two mugs at 10.00, 5.00 shipping. */
export const askedFor = (at: Instant): Commands => [
  send('RequestQuote', at, {
    order: 'order-1',
    kind: 'preOrder',
    circumstances: { region: 'US' },
    address: { street: '1 High St' },
    past: [],
    details: { email: 'a@example.com', fullName: 'A. Lee', paymentMethod: 'transfer' },
    items: [{ item: 'mug', quantity: 2, listed: true, details: { itemCode: 'M-1', itemName: 'Mug' } }],
  }),
]

export const quote = (at: Instant): Command =>
  send('SendQuote', at, { lines: [aLine('preOrder', { price: 2_000 })], shipping: 500 })

export const confirm = (at: Instant): Command => send('ConfirmQuote', at, { agrees: ['deposit'], past: [] })

export const allocate = (at: Instant, quantity = 2, id = 'a1'): Command =>
  send('RecordAllocation', at, { id, lines: [{ line: 'L1', quantity }] })

export const ship = (at: Instant): Command => send('ShipOrder', at, { tracking: '1Z' })

/** Two mugs from stock, placed and paid at one instant. */
export const bought = (at: Instant, region = 'US'): Commands => [aPlacing('inStock', { at, circumstances: { region } }), pay(at)]

/** A pre-order for 19.99 + 5.00 without a deposit, in at this instant and told of at once. */
export const arrivedAndTold = (at: Instant): Commands => [
  aPlacing('preOrder', { at, lines: [aLine('preOrder', { offer: anOffer({ available: 0 }) })] }),
  allocate(at),
  send('SendArrivalNotice', at, { shipping: 500 }),
]
