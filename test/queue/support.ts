/** Small builders for tests of the queue. Instants are epoch milliseconds, told apart by small numbers. */
import { decideQueue, type Queue, type QueueCommand, type QueueDecision, type QueueEvent } from '../../src/queue/index.ts'
import { queueAfter } from './histories.ts'

export const join = (
  order: string,
  quantity: number,
  since: number,
  more: { sequence?: number; promised?: number | null } = {},
): QueueCommand => ({
  type: 'JoinQueue',
  data: { at: 1, order, line: 'L1', quantity, since, sequence: 0, ...more },
})

/** A waits since 1, B since 2, and so on. */
export const leave = (order: string, quantity: number, id = `leave-${order}`): QueueCommand => ({
  type: 'LeaveQueue',
  data: { at: 50, id, order, since: order.charCodeAt(0) - 64, sequence: 0, lines: [{ line: 'L1', quantity }] },
})

export const receive = (id: string, quantity: number, at = 60): QueueCommand => ({
  type: 'ReceiveStock',
  data: { at, id, quantity },
})
export const returned = (id: string, quantity: number, at = 60): QueueCommand => ({
  type: 'ReturnStock',
  data: { at, id, quantity },
})
export const take = (id: string, quantity: number, at = 60): QueueCommand => ({ type: 'TakeStock', data: { at, id, quantity } })
export const WITHDRAW: QueueCommand = { type: 'WithdrawItem', data: { at: 70 } }

/** One of each type, with all that it can carry, in the order of their names in the library. */
export const everyQueueCommand: readonly QueueCommand[] = [
  join('A', 2, 1, { sequence: 7, promised: 9 }),
  {
    type: 'LeaveQueue',
    data: { at: 50, id: 'A/customer/c1', order: 'A', since: 1, sequence: 7, lines: [{ line: 'L1', quantity: 1 }], clause: 'T-4' },
  },
  receive('r1', 3),
  returned('A/L1/customer/c1', 1),
  take('A/placed/5', 1),
  WITHDRAW,
]

/** One of each type, with all that it can carry, in the order of their names in the library. */
export const everyQueueEvent: readonly QueueEvent[] = [
  { type: 'QueueJoined', data: { at: 5, order: 'A', line: 'L1', since: 1, sequence: 7, quantity: 2, promised: 9 } },
  {
    type: 'QueueLeft',
    data: { at: 50, id: 'A/customer/c1', order: 'A', since: 1, sequence: 7, lines: [{ line: 'L1', quantity: 2, back: 1 }] },
  },
  { type: 'StockReceived', data: { at: 60, id: 'r1', quantity: 3 } },
  { type: 'StockReturned', data: { at: 60, id: 'A/L1/customer/c1', quantity: 1 } },
  {
    type: 'UnitsGiven',
    data: { at: 60, order: 'A', line: 'L1', since: 1, sequence: 7, quantity: 2, from: { what: 'receipt', id: 'r1' } },
  },
  { type: 'UnitsShelved', data: { at: 60, quantity: 1, from: { what: 'leave', id: 'A/L1/1/7/x' } } },
  { type: 'StockTaken', data: { at: 60, id: 'A/placed/5', quantity: 1 } },
  { type: 'LineRejected', data: { at: 70, order: 'A', line: 'L1', since: 1, sequence: 7, quantity: 2, because: 'withdrawn' } },
  { type: 'ItemWithdrawn', data: { at: 70 } },
]

/** The queue of a shop that cites its clauses, and lets nine units of an item wait. */
export const QUEUE_TERMS = {
  says: { firstComeFirstServed: 'T-1', customersBeforeShelf: 'T-2', promiseStays: 'T-5' },
  limit: { clause: 'T-3', units: 9 },
} as const

/** The queue once these commands have been answered. */
export const once = (...commands: readonly QueueCommand[]): Queue => queueAfter(commands, undefined, QUEUE_TERMS)

/** A waits for two, then B for three. */
export const TWO_WAIT: Queue = once(join('A', 2, 1), join('B', 3, 2))

export const asked = (queue: Queue, command: QueueCommand): string => told(decideQueue(QUEUE_TERMS, queue, command))

export type AnswerTable = readonly (readonly [what: string, queue: Queue, command: QueueCommand, answer: string])[]

/** A decision in a line: its verdict and reasons, then who gets what, from where, and the rest of what happened. */
export const told = ({ verdict, because, events }: QueueDecision): string =>
  [
    `${verdict}: ${because.map(({ code, clause }) => (clause === null ? code : `${code} ${clause}`)).join(', ')}`,
    ...events.map(eventIn),
  ].join(' | ')

const eventIn = ({ type, data }: QueueEvent): string => {
  switch (type) {
    case 'UnitsGiven':
      return `${data.quantity} to ${data.order} from ${data.from.what} ${data.from.id}`
    case 'UnitsShelved':
      return `${data.quantity} on the shelf from ${data.from.what} ${data.from.id}`
    case 'LineRejected':
      return `${data.quantity} of ${data.order} rejected: ${data.because}`
    case 'QueueLeft':
      return `${data.order} left: ${data.lines.map(({ quantity, back }) => `${quantity}, ${back} back`).join('; ')}`
    case 'QueueJoined':
    case 'StockReceived':
    case 'StockReturned':
    case 'StockTaken':
    case 'ItemWithdrawn':
      return type
  }
}
