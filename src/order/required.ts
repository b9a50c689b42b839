/**
 * What an order requires by now, in minor units.
 *
 * 1. Nothing, once it was cancelled or has expired, or when no unit is left uncancelled.
 * 2. Otherwise what has been asked for: the deposits, or the prices and the shipping, of the units that were not cancelled.
 * 3. Less what returns and goodwill have taken off.
 */
import type { Minor } from '../value/money.ts'
import { heldIn, type Ledger } from './ledger.ts'
import { depositOf, isAllCancelled, priceOf } from './line.ts'
import type { SaleDraft } from './draft.ts'

/** As much of a sale as says what it requires. */
type Priced = Pick<SaleDraft, 'lines' | 'shipping' | 'plan' | 'money' | 'closed'>

export const requiredOf = (sale: Priced): Minor => (isVoid(sale) ? 0 : askedFor(sale, sale.money.asked))

/** What is still to be paid of what has been asked for. */
export const outstandingOf = (sale: Priced): Minor => Math.max(0, requiredOf(sale) - heldIn(sale.money))

/** Whether everything that falls due over the order's life has been paid. If a part is asked for on arrival, not before then. */
export const isPaidInFull = (sale: Priced): boolean => {
  return asksAll(sale) && outstandingOf(sale) === 0
}

/** Whether everything that falls due over the order's life has been asked for. */
export const asksAll = ({ plan, money: { asked } }: Pick<Priced, 'plan' | 'money'>): boolean =>
  plan.onArrival ? asked === 'balance' : asksEverything(asked)

/** What the order would require if this much had been asked for, and the shipping cost this. */
export const askedFor = (
  sale: Pick<Priced, 'lines' | 'shipping' | 'money'>,
  asked: Ledger['asked'],
  shipping: Minor = sale.shipping,
): Minor => {
  if (asked === 'nothing') return 0
  let sum = 0
  for (const line of sale.lines) {
    sum += (asked === 'deposit' ? depositOf(line) : priceOf(line)) - line.allowance - line.credited
  }
  if (asksEverything(asked)) sum += lessAllowance(shipping, sale.money)
  return Math.max(0, sum)
}

/** What is left of the shipping once goodwill is taken off; nothing, where it turned out to cost less than that. */
export const shippingLeft = ({ shipping, money }: Pick<Priced, 'shipping' | 'money'>): Minor => lessAllowance(shipping, money)

const lessAllowance = (shipping: Minor, { shippingAllowance }: Ledger): Minor => Math.max(0, shipping - shippingAllowance)

const asksEverything = (asked: Ledger['asked']): boolean => asked === 'balance' || asked === 'full'

const isVoid = ({ closed, lines }: Pick<Priced, 'closed' | 'lines'>): boolean =>
  closed?.outcome === 'cancelled' || closed?.outcome === 'expired' || isAllCancelled(lines)
