/** Stock that comes in or comes back: it serves the entries that wait before any of it goes on the shelf. */
import type { QueueEventOf } from './event.ts'
import { isQuantity } from './isQuantity.ts'
import type { Queue } from './queue.ts'
import { badQuantity, type QueueDecision, refused } from './reason.ts'
import { serve } from './serve.ts'
import type { QueueTerms } from './terms.ts'

export const restock = (
  terms: QueueTerms,
  queue: Queue,
  came: QueueEventOf<'StockReceived' | 'StockReturned'>,
): QueueDecision => {
  const { at, id, quantity } = came.data
  const { received, returned } = queue.stock
  if (!isQuantity(quantity) || !Number.isSafeInteger(received + returned + quantity)) return refused([badQuantity(quantity)])
  return serve(terms, queue, came, quantity, { what: came.type === 'StockReceived' ? 'receipt' : 'return', id }, at)
}
