/** The end of a return, and until when another may be requested: the window stands still while a return is open. */
import type { Due } from '../../order/due.ts'
import type { Credit, EventOf, ReturnEnd } from '../../order/event.ts'
import type { SaleIn } from '../../order/order.ts'
import type { OpenReturn } from '../../order/return.ts'
import type { Instant } from '../../value/instant.ts'

export const returnEnded = (
  sale: SaleIn<'delivered'>,
  { id, lines }: Pick<OpenReturn, 'id' | 'lines'>,
  how: ReturnEnd['how'],
  credits: readonly Credit[],
  at: Instant,
): EventOf<'ReturnEnded'> => ({
  type: 'ReturnEnded',
  data: { at, id, how, lines, credits, window: windowAfterPause(sale, id, at) },
})

const windowAfterPause = ({ parcel, returns }: SaleIn<'delivered'>, ended: string, at: Instant): Due | null => {
  const { returnWindow, windowPausedAt } = parcel
  const isLast = returns.every(({ id }) => id === ended)
  return isLast && windowPausedAt !== null && returnWindow !== null && returnWindow.by !== null
    ? { ...returnWindow, by: returnWindow.by + (at - windowPausedAt) }
    : returnWindow
}
