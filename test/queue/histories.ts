/** Histories of one queue: few orders, small quantities, ids that collide, so that everything meets everything. */
import fc from 'fast-check'
import {
  decideQueue,
  evolveQueue,
  initialQueue,
  type Queue,
  type QueueCommand,
  type QueueCommandOf,
  type QueueDecision,
  type QueueTerms,
} from '../../src/queue/index.ts'

export const LIMIT = 12

export const TERMS: QueueTerms = {
  says: { firstComeFirstServed: 'T-1', customersBeforeShelf: 'T-2' },
  limit: { clause: 'T-3', units: LIMIT },
}

const small = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max })
const at = fc.integer({ min: 0, max: 9 })
const order = fc.constantFrom('A', 'B', 'C', 'D', 'E')
const line = fc.constantFrom('1', '2')
const lot = fc.record({ at, id: fc.constantFrom('x', 'y', 'z', 'u', 'v', 'w'), quantity: small(6) })

/** Mostly an order has one key; sometimes another, as when it is reinstated. */
const key = fc.oneof(
  { arbitrary: order.map((each) => ({ order: each, since: each.charCodeAt(0) % 3, sequence: 0 })), weight: 3 },
  { arbitrary: fc.record({ order, since: fc.integer({ min: 0, max: 2 }), sequence: fc.integer({ min: 0, max: 1 }) }), weight: 1 },
)

export const joining: fc.Arbitrary<QueueCommand> = fc
  .tuple(key, fc.record({ at, line, quantity: small(4) }))
  .map(([who, data]) => ({ type: 'JoinQueue', data: { ...who, ...data } }))

const lines = fc.uniqueArray(fc.record({ line, quantity: small(4) }), {
  minLength: 1,
  maxLength: 2,
  selector: (each) => each.line,
})

export const leaving: fc.Arbitrary<QueueCommandOf<'LeaveQueue'>> = fc
  .tuple(key, fc.record({ at, id: fc.constantFrom('x', 'y', 'z', 'u'), lines }))
  .map(([who, data]) => ({ type: 'LeaveQueue', data: { ...who, ...data } }))

const lots: fc.Arbitrary<QueueCommand> = fc
  .tuple(fc.constantFrom('ReceiveStock' as const, 'ReceiveStock' as const, 'ReturnStock' as const, 'TakeStock' as const), lot)
  .map(([type, data]) => ({ type, data }))

const withdrawing: fc.Arbitrary<QueueCommand> = at.map((instant) => ({ type: 'WithdrawItem', data: { at: instant } }))

export const someCommand: fc.Arbitrary<QueueCommand> = fc.oneof(
  { arbitrary: joining, weight: 10 },
  { arbitrary: leaving, weight: 5 },
  { arbitrary: lots, weight: 8 },
  { arbitrary: withdrawing, weight: 1 },
)

export const someHistory: fc.Arbitrary<readonly QueueCommand[]> = fc.array(someCommand, { maxLength: 24 })

export type Step = {
  readonly before: Queue
  readonly command: QueueCommand
  readonly decision: QueueDecision
  readonly after: Queue
}

export const playQueue = (
  commands: readonly QueueCommand[],
  from: Queue = initialQueue(),
  terms: QueueTerms = TERMS,
): readonly Step[] => {
  let queue = from
  return commands.map((command) => {
    const before = queue
    const decision = decideQueue(terms, before, command)
    queue = decision.events.reduce(evolveQueue, before)
    return { before, command, decision, after: queue }
  })
}

export const queueAfter = (commands: readonly QueueCommand[], from: Queue = initialQueue(), terms: QueueTerms = TERMS): Queue =>
  playQueue(commands, from, terms).at(-1)?.after ?? from
