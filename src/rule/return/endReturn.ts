/** The end of a return, and until when another may be asked for: the window had stood still while one was open. */
import type { Due } from '../../order/due.ts'
import type { Credit, EventOf, ReturnEnd } from '../../order/event.ts'
import type { Delivered, Return } from '../../order/stage.ts'
import type { Instant } from '../../value/instant.ts'

export const endReturn = (
  stage: Delivered,
  { id, lines }: Pick<Return, 'id' | 'lines'>,
  how: ReturnEnd['how'],
  credits: readonly Credit[],
  at: Instant,
): EventOf<'ReturnEnded'> => ({
  type: 'ReturnEnded',
  data: { at, id, how, lines, credits, window: windowAfterPause(stage, id, at) },
})

const windowAfterPause = ({ window, pausedAt, returns }: Delivered, ended: string, at: Instant): Due | null => {
  const isLast = returns.every(({ id }) => id === ended)
  return isLast && pausedAt !== null && window !== null && window.by !== null
    ? { ...window, by: window.by + (at - pausedAt) }
    : window
}
