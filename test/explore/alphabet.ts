/**
 * Every command worth sending to an order as it stands, of every party.
 *
 * 1. What its stage cannot take under any terms is left out.
 * 2. What a sale has before it anyway is *plain*: what is asked for is paid, what was applied for is answered. Everything else that
 *    can happen to it is a *stray*.
 * 3. Each has an id that is new to the order, and its own within one alphabet.
 */
import type { Command, CommandType } from '../../src/order/command.ts'
import type { Order } from '../../src/order/order.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { Instant } from '../../src/value/instant.ts'
import { takes } from './order.ts'
import type { Scope } from './scope.ts'
import { written } from './written.ts'

export type Move = { readonly command: Command; readonly isPlain: boolean }

export const alphabet = (policy: Policy, scope: Scope, order: Order, now: Instant): readonly Move[] => {
  const moves: Move[] = []
  for (const type of TYPES) {
    if (!takes(order, type)) continue
    for (const { data, isPlain } of written[type](policy, scope, order, now)) {
      const id = NEEDS_ID.has(type) ? { id: `${type}.${answeredBy(order)}.${moves.length}` } : {}
      // The table of types keeps each command's data its own; the compiler cannot follow the look-up.
      moves.push({ command: { type, data: { at: now, ...id, ...data } } as Command, isPlain })
    }
  }
  return moves
}

const TYPES = Object.keys(written) as readonly CommandType[]

/** Commands whose effect adds up. The others answer what has an id already, or need none. */
const NEEDS_ID: ReadonlySet<CommandType> = new Set<CommandType>([
  'AcceptDelay',
  'RequestCancellation',
  'AcceptDelay',
  'RequestReturn',
  'CancelOrder',
  'GrantRefund',
  'ReinstateOrder',
  'ChangeSpecification',
  'RecordPayment',
  'RecordRefund',
  'RecordAllocation',
])

/** How many commands have taken effect: what took effect had an id with a smaller number. */
const answeredBy = (order: Order): number => (order.is === 'unplaced' ? 0 : order.answered.length)
