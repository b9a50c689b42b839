import type { Sale } from '../order/order.ts'

/** Whether a sale ended without being fulfilled: cancelled, or expired. */
export const isOver = ({ closed }: Sale): boolean => closed?.outcome === 'cancelled' || closed?.outcome === 'expired'
