/** Units taken from the shelf: all that the command names, or none. While any entry waits, the shelf is empty. */
import type { Instant } from '../value/instant.ts'
import type { Lot } from './command.ts'
import { isQuantity } from './isQuantity.ts'
import type { Queue } from './queue.ts'
import { badQuantity, granted, type QueueDecision, refused } from './reason.ts'
import type { QueueTerms } from './terms.ts'

export const take = ({ says }: QueueTerms, { stock }: Queue, { id, quantity }: Lot, at: Instant): QueueDecision => {
  const clause = says?.customersBeforeShelf ?? null
  const { shelf } = stock
  if (!isQuantity(quantity)) return refused([badQuantity(quantity)])
  if (quantity > shelf) return refused([{ code: 'notOnShelf', clause, facts: { asked: quantity, shelf } }])
  return granted(
    [{ type: 'StockTaken', data: { at, id, quantity } }],
    [{ code: 'takenFromShelf', clause, facts: { remaining: shelf - quantity } }],
  )
}
