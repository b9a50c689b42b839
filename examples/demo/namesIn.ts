/** What sentences call the things that have ids. */
import type { CallerNames } from 'order-policy/text'
import type { Moment, Timeline } from './play.ts'

/** A line is called after its item. */
export const namesIn = ({ moments }: Timeline): CallerNames => {
  const items = new Map(moments.flatMap(({ command }) => offeredIn(command)))
  return { line: (id) => items.get(id) }
}

const offeredIn = ({ type, data }: Moment['command']): readonly (readonly [string, string])[] =>
  type === 'PlaceOrder' || type === 'SendQuote' ? data.lines.map(({ id, item }) => [id, item] as const) : []

/** Every line in the queue of an item is of that item. An id by which an order speaks to a queue begins with the order's: `Q-3/desk/customer/c1`. */
export const namesInStock = (item: string): CallerNames => ({
  line: () => item,
  reference: (id) => id.split('/')[0],
})
