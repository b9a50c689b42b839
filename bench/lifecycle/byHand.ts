/**
 * The same lifecycle as a shop would write it by hand: one `switch` over commands that keeps the lines, the money, what is due
 * and what was answered before. Terms are in the code, hours are the only calendar, nothing gives a reason, and no event is kept.
 */
import type { Command, Kind } from '../../src/index.ts'
import type { History } from '../histories.ts'
import type { State } from './signal.ts'

type Line = {
  readonly id: string
  readonly quantity: number
  readonly price: number
  readonly allocated: number
  readonly back: number
}

export type Kept = {
  readonly state: State
  readonly at: number
  readonly due: number | null
  readonly lines: readonly Line[]
  readonly shipping: number
  readonly asked: number
  readonly received: readonly { readonly id: string; readonly amount: number }[]
  readonly owed: number
  readonly application: string | null
  readonly returning: string | null
  readonly answered: readonly string[]
}

const HOUR = 3_600_000

const NOTHING: Kept = {
  state: 'unplaced',
  at: 0,
  due: null,
  lines: [],
  shipping: 0,
  asked: 0,
  received: [],
  owed: 0,
  application: null,
  returning: null,
  answered: [],
}

const handled = (kind: Kind, order: Kept, { type, data }: Command): Kept => {
  const at = Math.max(order.at, data.at)
  const now = order.due !== null && order.due <= at ? { ...order, state: 'closed' as const, due: null, at } : { ...order, at }
  const id = 'id' in data ? `${type} ${data.id}` : type
  if (now.answered.includes(id)) return now
  const next = moved(kind, now, { type, data } as Command)
  return next === now ? now : { ...next, answered: [...now.answered, id] }
}

const moved = (kind: Kind, order: Kept, { type, data }: Command): Kept => {
  const { state, at, lines } = order
  switch (type) {
    case 'RequestQuote':
      return state === 'unplaced' ? { ...order, state: 'requested' } : order
    case 'SendQuote':
      return state === 'requested'
        ? { ...order, state: 'quoted', due: at + 72 * HOUR, lines: data.lines.map(begun), shipping: data.shipping }
        : order
    case 'ConfirmQuote':
      return state === 'quoted' ? asking(order, priceOf(lines) + order.shipping, 24) : order
    case 'PlaceOrder': {
      if (state !== 'unplaced') return order
      const placed = { ...order, lines: data.lines.map(begun), shipping: data.shipping }
      const price = priceOf(placed.lines)
      return asking(placed, kind === 'preOrder' ? Math.round(price * 0.3) : price + data.shipping, 24)
    }
    case 'RecordPayment': {
      const paid = { ...order, received: [...order.received, { id: data.id, amount: data.amount }] }
      if (state !== 'awaitingPayment') return { ...paid, owed: order.owed + data.amount }
      const excess = sumOf(paid.received) - order.asked
      if (excess < 0) return paid
      const waits = lines.some(({ quantity, allocated }) => allocated < quantity)
      return { ...paid, state: waits ? 'awaitingStock' : 'awaitingShipment', due: null, owed: order.owed + excess }
    }
    case 'RecordAllocation': {
      const filled = lines.map((line) => ({ ...line, allocated: line.allocated + quantityOf(data.lines, line.id) }))
      const waits = filled.some(({ quantity, allocated }) => allocated < quantity)
      if (state !== 'awaitingStock' || waits) return { ...order, lines: filled }
      return { ...order, lines: filled, state: kind === 'preOrder' ? 'arrived' : 'awaitingShipment' }
    }
    case 'SendArrivalNotice': {
      const shipping = data.shipping ?? order.shipping
      return state === 'arrived' ? asking({ ...order, shipping }, priceOf(lines) + shipping, 72) : order
    }
    case 'RequestCancellation':
      if (state === 'awaitingPayment') return { ...order, state: 'closed', due: null, owed: sumOf(order.received) }
      return kind === 'inStock' && state === 'awaitingShipment' ? { ...order, application: data.id } : order
    case 'AnswerCancellation':
      if (order.application !== data.id) return order
      return data.approved
        ? { ...order, state: 'closed', application: null, owed: sumOf(order.received) }
        : { ...order, application: null }
    case 'BeginPreparation':
      return state === 'awaitingShipment' ? { ...order, state: 'preparing' } : order
    case 'ShipOrder':
      return state === 'awaitingShipment' || state === 'preparing' ? { ...order, state: 'shipped' } : order
    case 'RecordDelivery':
      if (state !== 'shipped') return order
      return kind === 'inStock' ? { ...order, state: 'delivered', due: at + 240 * HOUR } : { ...order, state: 'closed' }
    case 'RequestReturn':
      return state === 'delivered' ? { ...order, returning: data.id } : order
    case 'RecordGoodsBack': {
      if (order.returning !== data.return) return order
      const back = lines.map((line) => ({ ...line, back: line.quantity }))
      return { ...order, state: 'closed', due: null, returning: null, lines: back, owed: order.owed + priceOf(back) }
    }
    default:
      return order
  }
}

const begun = ({ id, quantity, price, kind, offer }: BegunFrom): Line => ({
  id,
  quantity,
  price,
  allocated: kind === 'inStock' ? quantity : Math.min(quantity, offer.available),
  back: 0,
})

type BegunFrom = Extract<Command, { type: 'PlaceOrder' }>['data']['lines'][number]

const asking = (order: Kept, amount: number, hours: number): Kept => ({
  ...order,
  state: 'awaitingPayment',
  asked: amount,
  due: order.at + hours * HOUR,
})

const priceOf = (lines: readonly Line[]): number => lines.reduce((sum, { price }) => sum + price, 0)

const sumOf = (entries: Kept['received']): number => entries.reduce((sum, { amount }) => sum + amount, 0)

const quantityOf = (units: readonly { readonly line: string; readonly quantity: number }[], line: string): number =>
  units.reduce((sum, each) => (each.line === line ? sum + each.quantity : sum), 0)

export const playByHand = ({ kind, commands }: History): Kept => {
  let order = NOTHING
  for (const { command } of commands) order = handled(kind, order, command)
  return order
}
