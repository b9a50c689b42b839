/** What an order's decisions tell the queues: placed, paid, cancelled in part, cancelled whole, expired. */
import { expect, it } from 'vitest'
import { type Command, decide, evolve, type Event, initialOrder, type Order, type Policy } from '../../src/index.ts'
import { backorderStore } from '../../src/preset/index.ts'
import { queueCommandsFor } from '../../src/routing/queueCommandsFor.ts'
import type { QueueMessage } from '../../src/routing/queueCommandsFor.ts'
import { aQuotedInquiry, aSoldLine } from '../support/sales.ts'
import { EVERY_EVENT } from '../support/stages.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, passTime, pay, send } from '../support/orders.ts'

const AT = FRI_2026_11_20

/** Five cups of which three are there, and two lids of which none is. */
const PLACED = aPlacing('backorder', {
  promisedShipDate: AT + DAY,
  shipping: 0,
  lines: [
    aLine('backorder', { id: 'L1', item: 'cup', quantity: 5, price: 500, offer: anOffer({ available: 3 }) }),
    aLine('backorder', { id: 'L2', item: 'lid', quantity: 2, price: 200, offer: anOffer({ available: 0 }) }),
  ],
})

const told = (policy: Policy, ...commands: readonly Command[]): readonly QueueMessage[] => {
  let order: Order = initialOrder()
  let last: readonly QueueMessage[] = []
  for (const command of commands) {
    const { events } = decide(policy, order, command)
    last = queueCommandsFor(order, events, 7)
    order = events.reduce(evolve, order)
  }
  return last
}

const key = { order: 'order-1', since: AT + 1, sequence: 7 }
const paid = pay(AT + 1, 700)
const cancelAll = send('RequestCancellation', AT + 2, { id: 'c1' })

it('not while it is unpaid', () => expect(told(backorderStore, PLACED)).toEqual([]))

it('that it waits, in the queue of each item, with one key and its promise', () => {
  const joining = (line: string, quantity: number) => ({ at: AT + 1, ...key, line, quantity, promised: AT + DAY })
  expect(told(backorderStore, PLACED, paid)).toEqual([
    { item: 'cup', command: { type: 'JoinQueue', data: joining('L1', 2) } },
    { item: 'lid', command: { type: 'JoinQueue', data: joining('L2', 2) } },
  ])
})

it('that it leaves, and what it had comes back, in this order', () => {
  expect(told(backorderStore, PLACED, paid, cancelAll)).toEqual([
    {
      item: 'cup',
      command: {
        type: 'LeaveQueue',
        data: { at: AT + 2, id: 'order-1/customer/c1/L1', ...key, lines: [{ line: 'L1', quantity: 2 }], clause: 'BACK-5' },
      },
    },
    {
      item: 'lid',
      command: {
        type: 'LeaveQueue',
        data: { at: AT + 2, id: 'order-1/customer/c1/L1', ...key, lines: [{ line: 'L2', quantity: 2 }], clause: 'BACK-5' },
      },
    },
    { item: 'cup', command: { type: 'ReturnStock', data: { at: AT + 2, id: 'order-1/L1/customer/c1/L1', quantity: 3 } } },
  ])
})

it('that some leave, those that wait first', () => {
  const some = send('CancelOrder', AT + 2, { id: 'c1', because: 'other', lines: [{ line: 'L1', quantity: 3 }] })
  expect(told(backorderStore, PLACED, paid, some)).toEqual([
    {
      item: 'cup',
      command: {
        type: 'LeaveQueue',
        data: { at: AT + 2, id: 'order-1/shop/c1/L1', ...key, lines: [{ line: 'L1', quantity: 2 }], clause: null },
      },
    },
    { item: 'cup', command: { type: 'ReturnStock', data: { at: AT + 2, id: 'order-1/L1/shop/c1/L1', quantity: 1 } } },
  ])
})

it('that what an unpaid order held is free when it expires', () => {
  expect(told(backorderStore, PLACED, passTime(AT + DAY))).toEqual([
    { item: 'cup', command: { type: 'ReturnStock', data: { at: AT + DAY, id: `order-1/L1/closed/${AT + DAY}`, quantity: 3 } } },
  ])
})

it('nothing of what is repeated', () => expect(told(backorderStore, PLACED, paid, cancelAll, cancelAll)).toEqual([]))

it('under ids of which no two orders share one, whatever they call their cancellations and lines', () => {
  const idsOf = (order: string, line: string): readonly string[] => {
    const lines = [aLine('backorder', { id: line, item: 'cup', quantity: 5, price: 500, offer: anOffer({ available: 3 }) })]
    const commands = told(backorderStore, aPlacing('backorder', { order, shipping: 0, lines }), pay(AT + 1, 500), cancelAll)
    return commands.map(({ command: { data } }) => ('id' in data ? data.id : ''))
  }
  const ids = [...idsOf('A.1', '2'), ...idsOf('A', '1.2'), ...idsOf('B', '2')]
  expect(new Set(ids).size).toBe(6)
})

it('of each item that it waits for, and of no line that need not wait', () => {
  const lines = [
    aLine('backorder', { id: 'L1', item: 'cup', quantity: 1, price: 500, offer: anOffer({ available: 1 }) }),
    aLine('backorder', { id: 'L2', item: 'lid', quantity: 1, price: 200, offer: anOffer({ available: 0 }) }),
  ]
  expect(told(backorderStore, aPlacing('backorder', { shipping: 0, lines }), paid)).toEqual([
    { item: 'lid', command: { type: 'JoinQueue', data: { at: AT + 1, ...key, line: 'L2', quantity: 1 } } },
  ])
})

it('all lines of an item leave its queue at once, lines of other items theirs', () => {
  const line = (id: string, item: string) =>
    aLine('backorder', { id, item, quantity: 2, price: 500, offer: anOffer({ available: 0 }) })
  const placing = aPlacing('backorder', { shipping: 0, lines: [line('L1', 'cup'), line('L2', 'lid'), line('L3', 'cup')] })
  const leaves = told(backorderStore, placing, pay(AT + 1, 1_500), cancelAll)
  expect(leaves.map(({ item, command: { data } }) => [item, 'lines' in data && data.lines])).toEqual([
    [
      'cup',
      [
        { line: 'L1', quantity: 2 },
        { line: 'L3', quantity: 2 },
      ],
    ],
    ['lid', [{ line: 'L2', quantity: 2 }]],
  ])
})

it('two lines of one item that end by two rows of one command leave it under two ids', () => {
  const { backorder } = backorderStore.sale
  if (backorder === undefined) throw new Error('backorders')
  const last = { clause: 'T-9', how: 'never', instead: [] } as const
  const policy: Policy = {
    ...backorderStore,
    sale: {
      ...backorderStore.sale,
      backorder: {
        ...backorder,
        cancellation: [{ clause: 'T-1', until: 'closing', how: 'directly' }, { clause: 'T-2', how: 'directly' }, last],
      },
    },
  }
  const line = (id: string, closing: number) =>
    aLine('backorder', { id, item: 'cup', quantity: 2, price: 500, offer: anOffer({ available: 1, closing }) })
  const placing = aPlacing('backorder', { shipping: 0, lines: [line('L1', AT + 2), line('L2', AT + DAY)] })
  const messages = told(policy, placing, pay(AT + 1, 1_000), cancelAll)
  expect(messages.map(({ item, command: { type, data } }) => [item, type, 'id' in data && data.id])).toEqual([
    ['cup', 'LeaveQueue', 'order-1/customer/c1/L1'],
    ['cup', 'ReturnStock', 'order-1/L1/customer/c1/L1'],
    ['cup', 'LeaveQueue', 'order-1/customer/c1/L2'],
  ])
  expect(told(policy, placing, pay(AT + 1, 1_000), cancelAll, cancelAll)).toEqual([])
})

it.each([1, 2])('what a quote said is there, when it is confirmed: %d', (quantity) => {
  const { type, data } = EVERY_EVENT.OrderPlaced
  const lines = [aSoldLine({ quantity, allocated: quantity }), aSoldLine({ id: 'L2', item: 'lid', quantity: 3, allocated: 0 })]
  const placed: Event = { type, data: { ...data, lines } }
  const quoted = aQuotedInquiry({ id: data.order })
  expect(queueCommandsFor(quoted, [placed], 0)).toEqual([
    { item: 'mug', command: { type: 'TakeStock', data: { at: data.at, id: 'o/L1/quoted', quantity } } },
  ])
  expect(queueCommandsFor(initialOrder(), [placed], 0)).toEqual([])
})
