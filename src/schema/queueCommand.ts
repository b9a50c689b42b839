/** What each command to a queue carries. What is named may be called anything: the ids that the routing makes join others with slashes. */
import type { LineUnits, Lot, QueueCommand } from '../queue/command.ts'
import type { QueueKey } from '../queue/entry.ts'
import type { Instant } from '../value/instant.ts'
import { type DataShapes, messageOf } from './messageOf.ts'
import { optional, orNull, type Schema, type Shape, someOf, strict } from './schema.ts'
import { clause, countFromOne, instant, name, whole } from './value.ts'

type Common = { readonly at: Instant }

/* @__NO_SIDE_EFFECTS__ */
function shapes(): DataShapes<QueueCommand, Common> {
  const key: Shape<QueueKey> = { order: name, since: instant, sequence: whole }
  const units: Shape<LineUnits> = { line: name, quantity: countFromOne }
  const lot: Shape<Lot> = { id: name, quantity: countFromOne }
  return {
    JoinQueue: { ...key, ...units, promised: optional(orNull(instant)) },
    LeaveQueue: { ...key, id: name, lines: someOf(strict<LineUnits>(units)), clause: optional(orNull(clause)) },
    ReceiveStock: lot,
    ReturnStock: lot,
    TakeStock: lot,
    WithdrawItem: {},
  }
}

export const queueCommandSchema: Schema<QueueCommand> = messageOf<QueueCommand, Common>(strict, { at: instant }, shapes())
