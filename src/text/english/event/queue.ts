/** What happens in the queue of an item. */
import type { QueueEventOf, Source } from '../../../queue/event.ts'
import type { Place } from '../../../queue/entry.ts'
import type { Phrases, QueueEventFacts } from '../../language.ts'
import type { Say } from '../../say.ts'
import { counted, forms } from '../plural.ts'
import { withReference } from '../withReference.ts'

export const queueEvents: Phrases<QueueEventFacts> = {
  QueueJoined: ({ order, line, quantity, since }, say) =>
    `order ${say.id('order', order)} has been in the queue for ${say.units([{ line, quantity }])} since ${say.at(since)}`,
  QueueLeft: ({ order, lines }, say) =>
    `order ${say.id('order', order)} no longer wants ${say.list(lines.map((each) => `${say.units([each])}${ofWhichFree(each)}`))}`,
  StockReceived: ({ id, quantity }, say) =>
    `${counted(quantity, 'unit')} ${forms(quantity, 'has', 'have')} been ${withReference('received', say.id('reference', id))}`,
  StockReturned: ({ id, quantity }, say) =>
    `${counted(quantity, 'unit')} ${forms(quantity, 'has', 'have')} been returned to ${withReference('stock', say.id('reference', id))}`,
  UnitsGiven: ({ quantity, from, ...place }, say) =>
    `${unitsOf(place, quantity, say)} ${forms(quantity, 'has', 'have')} been allocated ${source(from, say)}`,
  UnitsShelved: ({ quantity, from }, say) =>
    `${counted(quantity, 'unit')} ${forms(quantity, 'goes', 'go')} on the shelf ${source(from, say)}`,
  StockTaken: ({ id, quantity }, say) =>
    `${counted(quantity, 'unit')} ${forms(quantity, 'has', 'have')} been taken from the ${withReference('shelf', say.id('reference', id))}`,
  LineRejected: ({ quantity, because, ...place }, say) =>
    `${unitsOf(place, quantity, say)} ${forms(quantity, 'has', 'have')} been turned away, because ${WHY[because]}`,
  ItemWithdrawn: () => 'the item has been withdrawn; no more units of it will arrive',
}

const unitsOf = ({ order, line }: Pick<Place, 'order' | 'line'>, quantity: number, { units, id }: Say): string =>
  `${units([{ line, quantity }])} of order ${id('order', order)}`

const ofWhichFree = ({ back }: { readonly back: number }): string =>
  back === 0 ? '' : ` (${back} of which ${forms(back, 'is', 'are')} available for other orders)`

const source = ({ what, id }: Source, say: Say): string => {
  const reference = say.id('reference', id)
  switch (what) {
    case 'receipt':
      return `from the ${withReference('receipt', reference)}`
    case 'return':
      return `from the ${withReference('return', reference)}`
    case 'leave':
      return `from ${withReference('an order that left the queue', reference)}`
    case 'shelf':
      return 'from the shelf'
  }
}

const WHY: Readonly<Record<QueueEventOf<'LineRejected'>['data']['because'], string>> = {
  withdrawn: 'no more units of the item will arrive',
  full: 'the queue is full',
}
