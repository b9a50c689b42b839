import type { Sale } from '../order/order.ts'

/** Whether a sale ended without being fulfilled: cancelled, or expired. */
export const isOver = ({ stage }: Sale): boolean =>
  stage.name === 'closed' && (stage.outcome === 'cancelled' || stage.outcome === 'expired')
