/** Units taken from the shelf: as many as are there, all that were asked for or none. While anybody waits, none are there. */
import type { Instant } from '../value/instant.ts'
import { isQuantity } from './allocate.ts'
import type { Lot } from './command.ts'
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
    [{ code: 'takenFromShelf', clause, facts: { left: shelf - quantity } }],
  )
}
