/** What each event of a queue carries. Only what is needed is read; a key that this version does not know is left out. */
import type { Lot } from '../queue/command.ts'
import type { Place, QueueKey } from '../queue/entry.ts'
import type { CancelledUnits, QueueEvent, QueueEventOf, Source } from '../queue/event.ts'
import type { Instant } from '../value/instant.ts'
import { type DataShapes, messageOf } from './messageOf.ts'
import { listOf, orNull, type Schema, type Shape, tolerant, words } from './schema.ts'
import { count, countFromOne, instant, text, whole } from './value.ts'

type Common = { readonly at: Instant }

/* @__NO_SIDE_EFFECTS__ */
function shapes(): DataShapes<QueueEvent, Common> {
  const key: Shape<QueueKey> = { order: text, since: instant, sequence: whole }
  const place: Shape<Place> = { ...key, line: text }
  const lot: Shape<Lot> = { id: text, quantity: countFromOne }
  const units = { quantity: countFromOne }
  const from = tolerant<Source>({ what: words({ receipt: 1, return: 1, leave: 1, shelf: 1 }), id: text })
  const cancelled = tolerant<CancelledUnits>({ line: text, quantity: countFromOne, back: count })
  return {
    QueueJoined: { ...place, ...units, promised: orNull(instant) },
    QueueLeft: { ...key, id: text, lines: listOf(cancelled) },
    StockReceived: lot,
    StockReturned: lot,
    UnitsGiven: { ...place, ...units, from },
    UnitsShelved: { ...units, from },
    StockTaken: lot,
    LineRejected: {
      ...place,
      ...units,
      because: words<QueueEventOf<'LineRejected'>['data']['because']>({ withdrawn: 1, full: 1 }),
    },
    ItemWithdrawn: {},
  }
}

export const queueEventSchema: Schema<QueueEvent> = messageOf<QueueEvent, Common>(tolerant, { at: instant }, shapes())
