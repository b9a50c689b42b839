/** Stock that comes in, or back: it serves whoever waits before it goes on the shelf. */
import { isQuantity } from './allocate.ts'
import type { QueueEventOf } from './event.ts'
import type { Queue } from './queue.ts'
import { badQuantity, type QueueDecision, refused } from './reason.ts'
import { serve } from './serve.ts'
import type { QueueTerms } from './terms.ts'

export const takeIn = (terms: QueueTerms, queue: Queue, came: QueueEventOf<'StockReceived' | 'StockReturned'>): QueueDecision => {
  const { at, id, quantity } = came.data
  const { received, returned } = queue.stock
  if (!isQuantity(quantity) || !Number.isSafeInteger(received + returned + quantity)) return refused([badQuantity(quantity)])
  return serve(terms, queue, came, quantity, { what: came.type === 'StockReceived' ? 'receipt' : 'return', id }, at)
}
