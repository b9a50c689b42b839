/**
 * Of units that the shop cancels nothing is kept, whatever follows.
 *
 * 1. When they go it is counted what had been paid for them, at the least. Money pays the deposits first, then the rest, and of
 *    each for all units alike; what stands for units cancelled before pays for none of these. With the last unit everything goes.
 * 2. From then on all of that is held, owed back or paid back: the shop keeps none of it.
 */
import type { Command } from '../../../src/order/command.ts'
import type { Event } from '../../../src/order/event.ts'
import { depositOf, type Line, priceOf, unitsLeft } from '../../../src/order/line.ts'
import type { Sale } from '../../../src/order/order.ts'
import { quantityOf, type Units } from '../../../src/order/units.ts'
import type { Minor } from '../../../src/value/money.ts'
import { costOf, moneyOf } from '../order.ts'
import type { Core, State } from '../state.ts'
import { lawOfSteps } from './law.ts'

export const whatTheShopCancels = lawOfSteps(
  'of units that the shop cancels nothing is kept, whatever follows',
  (_, { from, to }) => {
    const kept = keptOf(to)
    return kept > keptOf(from) ? `${kept} is kept of what was paid for them` : null
  },
)

const keptOf = ({ order, toGoBack }: State): Minor => {
  const { held, owed } = moneyOf(order)
  return Math.max(0, toGoBack - held - owed)
}

/** What had been paid for units that the shop has cancelled, and has not been paid back yet, once a command has led to these events. */
export const toGoBackAfter = (
  { type }: Command,
  events: readonly Event[],
  { order: before, toGoBack }: State,
  { evolve }: Core,
): Minor => {
  let [sum, order] = [toGoBack, before]
  for (const event of events) {
    if (type === 'CancelOrder' && event.type === 'UnitsCancelled' && order.is === 'sale') {
      const { held, owed } = moneyOf(order)
      sum += paidFor(order, event.data.lines, held - Math.max(0, sum - owed))
    }
    if (event.type === 'RefundPaid') sum = Math.max(0, sum - event.data.amount)
    order = evolve(order, event)
  }
  return sum
}

/** How much of the money pays for these units, at the least: whether or not goodwill on a line has come off its deposit. */
const paidFor = (sale: Sale, units: readonly Units[], money: Minor): Minor =>
  sale.lines.every((line) => unitsLeft(line) === quantityOf(units, line.id))
    ? money
    : Math.min(shareOf(sale, units, money, depositOf), shareOf(sale, units, money, depositLessGoodwill))

type OfLine = (line: Line) => Minor

const depositLessGoodwill: OfLine = (line) => Math.max(0, depositOf(line) - line.allowance)

const restOf: OfLine = (line) => priceOf(line) - depositOf(line)

const shareOf = (sale: Sale, units: readonly Units[], money: Minor, deposit: OfLine): Minor => {
  const [deposits, rest] = [sumOf(sale, deposit), sumOf(sale, restOf) + costOf(sale).shippingLeft]
  const ofDeposits = sumOf(sale, (line) => ofUnits(deposit(line), line, units))
  const ofRest = sumOf(sale, (line) => ofUnits(restOf(line) - line.allowance, line, units))
  const first = Math.min(money, deposits)
  return part(first, ofDeposits, deposits) + part(Math.min(money - first, rest), ofRest, rest)
}

/** What of an amount for all units that are left falls to these. */
const ofUnits = (amount: Minor, line: Line, units: readonly Units[]): Minor =>
  part(Math.max(0, amount), quantityOf(units, line.id), unitsLeft(line))

const part = (whole: Minor, share: number, of: number): Minor => (of === 0 ? 0 : Math.floor((whole * share) / of))

const sumOf = ({ lines }: Sale, of: OfLine): Minor => lines.reduce((sum, line) => sum + of(line), 0)
