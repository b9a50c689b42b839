/**
 * What is owed is what the order says.
 *
 * 1. Refunds come to what the ledger owes, a payment to what is outstanding.
 * 2. Once the order is closed, nothing but refunds is owed.
 */
import { obligationsOf } from '../../../src/order/obligationsOf.ts'
import { costOf, moneyOf, partAsked, stageOf } from '../order.ts'
import { lawOfStates, standing } from './law.ts'

export const whatIsOwed = lawOfStates('what is owed is what the order says', (_, { state: { order } }) => {
  const owed = obligationsOf(order)
  const sumOf = (what: string): number => owed.reduce((sum, { owes, amount }) => (owes === what ? sum + (amount ?? 0) : sum), 0)
  const back = moneyOf(order).owed
  if (sumOf('refund') !== back) return standing(`refunds of ${sumOf('refund')} are due, and ${back} is owed back`)
  const { outstanding } = costOf(order)
  if (partAsked(order) !== null && sumOf('payment') !== outstanding)
    return standing(`a payment of ${sumOf('payment')} is due, and ${outstanding} outstanding`)
  const left = stageOf(order) === 'closed' ? owed.find(({ owes }) => owes !== 'refund') : undefined
  return standing(left === undefined ? null : `${left.owes} is owed after the end`)
})
