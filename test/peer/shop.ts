/**
 * A shop that sells mugs on backorder and does nothing but forward messages: orders, the queue of mugs, and what is between them.
 */
import {
  type Command,
  type CommandOf,
  decide,
  evolve,
  initialOrder,
  type Order,
  type OrderDecision,
  type Policy,
} from '../../src/index.ts'
import {
  decideQueue,
  evolveQueue,
  giveBack,
  initialQueue,
  orderCommandFor,
  type Queue,
  type QueueCommand,
  type QueueEventOf,
  queueCommandsFor,
  reserve,
  type QueueMessage,
} from '../../src/queue/index.ts'
import { aLine, aPlacing, FRI_2026_11_20 } from '../support/orders.ts'

type Given = QueueEventOf<'UnitsGiven'>['data']

export type Shop = {
  readonly queue: () => Queue
  readonly order: (id: string) => Order
  readonly receive: (quantity: number) => readonly Given[]
  /** Sends an order a command, and forwards what follows; who was given units meanwhile. */
  readonly send: (id: string, command: Command) => readonly Given[]
}

/** So many mugs for 10.00 each, without shipping. What is available, the shelf says. */
export const placing = (order: string, quantity: number, kind: 'inStock' | 'backorder' = 'backorder'): CommandOf<'PlaceOrder'> =>
  aPlacing(kind, { order, lines: [aLine(kind, { quantity, price: quantity * 1_000 })], shipping: 0 })

export const aShop = (policy: Policy): Shop => {
  const orders = new Map<string, Order>()
  let queue = initialQueue()
  let given: Given[] = []
  let receipts = 0

  const orderOf = (id: string): Order => orders.get(id) ?? initialOrder()
  const decided = (id: string, command: Command): OrderDecision => {
    const before = orderOf(id)
    const decision = decide(policy, before, command)
    orders.set(id, decision.events.reduce(evolve, before))
    tell(queueCommandsFor(before, decision.events, 0))
    return decision
  }
  const ask = (id: string, command: Command): void => {
    if (command.type !== 'PlaceOrder') return void decided(id, command)
    let reservation = reserve(orderOf(id), command, () => queue)
    for (; reservation.pending.length > 0; reservation = reserve(orderOf(id), command, () => queue)) tell(reservation.pending)
    if (reservation.ready !== null) decided(id, reservation.ready)
    tell(giveBack(reservation, orderOf(id)))
  }
  const tell = (told: readonly QueueMessage[]): void => {
    for (const { command } of told) tellQueue(command)
  }
  const tellQueue = (command: QueueCommand): void => {
    const { events } = decideQueue({ says: policy.says }, queue, command)
    queue = events.reduce(evolveQueue, queue)
    for (const event of events) {
      if (event.type !== 'UnitsGiven') continue
      given.push(event.data)
      const told = orderCommandFor(orderOf(event.data.order), event)
      if (told !== null) decided(event.data.order, told)
    }
  }
  const givenBy = (act: () => void): readonly Given[] => {
    given = []
    act()
    return given
  }

  return {
    queue: () => queue,
    order: orderOf,
    receive: (quantity) =>
      givenBy(() => {
        receipts += 1
        tellQueue({ type: 'ReceiveStock', data: { at: FRI_2026_11_20, id: `r${receipts}`, quantity } })
      }),
    send: (id, command) => givenBy(() => ask(id, command)),
  }
}
