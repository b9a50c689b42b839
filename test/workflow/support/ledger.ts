import type { Order } from '../../../src/index.ts'
import { heldIn, sumOf } from '../../../src/order/ledger.ts'

/** Where the money is, and where the order: `held 1999, owed 500 | awaitingShipment`. What is nil is left out. */
export const books = (order: Order): string => {
  if (order.is !== 'sale') return order.is
  const { money, stage, closed } = order
  const amounts = {
    held: heldIn(money),
    owed: sumOf(money.owed),
    kept: money.forfeited,
    refunded: sumOf(money.refunded),
  }
  const told = Object.entries(amounts).filter(([, amount]) => amount !== 0)
  const where = closed?.outcome ?? stage
  return `${told.map(([what, amount]) => `${what} ${amount}`).join(', ') || 'nothing'} | ${where}`
}
