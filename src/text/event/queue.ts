import type { QueueEventOf, QueueEventType, Source } from '../../queue/event.ts'
import type { Place } from '../../queue/entry.ts'
import { listed, sentence } from '../phrases.ts'
import type { Words } from '../words.ts'

/** A sentence for each event of a queue, from its data. An event that has none does not compile. */
export type QueueTelling = { readonly [T in QueueEventType]: (data: QueueEventOf<T>['data'], words: Words) => string }

export const queueEvents: QueueTelling = {
  QueueJoined: ({ quantity, since, ...place }, { at }) => sentence(`${quantity} × ${of(place)} waits since ${at(since)}`, null),
  QueueLeft: ({ order, lines }) =>
    sentence(
      `order ${order} no longer wants ${listed(lines.map(({ line, quantity, back }) => `${quantity} × ${line}${freed(back)}`))}`,
      null,
    ),
  StockReceived: ({ id, quantity }) => sentence(`${quantity} came in with receipt ${id}`, null),
  StockReturned: ({ id, quantity }) => sentence(`${quantity} came back with return ${id}`, null),
  UnitsGiven: ({ quantity, from, ...place }) => sentence(`${quantity} × ${of(place)} is there, ${fromWhere(from)}`, null),
  UnitsShelved: ({ quantity, from }) =>
    sentence(`${quantity} ${quantity === 1 ? 'goes' : 'go'} on the shelf, ${fromWhere(from)}`, null),
  StockTaken: ({ id, quantity }) => sentence(`${quantity} ${quantity === 1 ? 'is' : 'are'} taken from the shelf for ${id}`, null),
  LineRejected: ({ quantity, because, ...place }) =>
    sentence(`${quantity} × ${of(place)} is turned away, since ${WHY[because]}`, null),
  ItemWithdrawn: () => sentence('the item is withdrawn: no more of it is to come', null),
}

const of = ({ order, line }: Pick<Place, 'order' | 'line'>): string => `${line} of order ${order}`

const freed = (back: number): string => (back === 0 ? '' : `, of which ${back} can go to others`)

const fromWhere = ({ what, id }: Source): string => (what === 'shelf' ? 'from the shelf' : `${FROM[what]} ${id}`)

const FROM: Readonly<Record<Exclude<Source['what'], 'shelf'>, string>> = {
  receipt: 'from receipt',
  return: 'from return',
  leave: 'given up with',
}

const WHY: Readonly<Record<QueueEventOf<'LineRejected'>['data']['because'], string>> = {
  withdrawn: 'no more of the item is to come',
  full: 'too many wait',
}
