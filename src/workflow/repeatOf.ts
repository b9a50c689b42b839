/**
 * Whether a command has taken effect before.
 *
 * 1. With the same content it adds nothing; with other content its id is taken.
 * 2. Without an id of its own, other content makes it another one of its kind, and the order's stage says whether there can be
 *    one.
 */
import type { Answered, Order } from '../order/order.ts'
import type { OrderFound } from './rule.ts'

export const repeatOf = (order: Order, { command, id, content }: Answered): OrderFound | null => {
  if (order.is === 'unplaced') return null
  let isTaken = false
  for (const each of order.answered) {
    if (each.command !== command || each.id !== id) continue
    if (each.content === content)
      return { verdict: 'granted', events: [], because: [{ code: 'answeredBefore', clause: null, facts: { command, id } }] }
    isTaken = id !== ''
  }
  return isTaken
    ? { verdict: 'refused', because: [{ code: 'idIsTaken', clause: null, facts: { command, id } }], remedies: [] }
    : null
}
