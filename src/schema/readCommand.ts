import type { Either } from '../kernel/either.ts'
import type { Command } from '../order/command.ts'
import { commandSchema } from './command.ts'
import { type DataIssue, readAs } from './read.ts'

/**
 * A command from unknown JSON, or everything that is wrong with it.
 *
 * Instants may come as epoch milliseconds or as ISO 8601 with an offset; inside they are epoch milliseconds. Amounts are
 * whole minor units, together within what counts exactly. Whether the command may be granted is not asked here.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { readCommand } from 'order-policy/schema'
 *
 * const paid = { type: 'RecordPayment', data: { at: '2026-11-21T10:00:00+09:00', id: 'pay_1', amount: 4999 } }
 * assert.deepEqual(readCommand(paid), {
 *   _tag: 'Right',
 *   right: { type: 'RecordPayment', data: { at: 1795222800000, id: 'pay_1', amount: 4999 } },
 * })
 *
 * const bad = readCommand({ type: 'RecordPayment', data: { at: 'yesterday', id: 'pay_1', amount: 49.99, currency: 'EUR' } })
 * assert(bad._tag === 'Left')
 * assert.deepEqual(
 *   bad.left.map(({ code, path }) => `${code} ${path.join('.')}`),
 *   ['wrongValue data.at', 'wrongValue data.amount', 'unknownKey data.currency'],
 * )
 * ```
 */
export const readCommand = (json: unknown): Either<readonly DataIssue[], Command> => readAs(commandSchema, json)
