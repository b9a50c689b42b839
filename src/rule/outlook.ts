/**
 * What may still become of an order: its terms, and what has happened to it so far.
 *
 * A rule may be asked about an order that has not come as far as the rule's own places, and before anything is bought.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { consequenceOf } from '../order/duty.ts'
import type { Consequence } from '../order/consequence.ts'
import type { Kind } from '../order/kind.ts'
import type { Order, Sale } from '../order/order.ts'
import type { Cited } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { ConsequenceTerms } from './dutyTerms.ts'
import { type GoodsTerms, goodsDutiesAhead } from './goodsTerms.ts'

export type Outlook<Terms> = {
  readonly terms: Terms
  /** The kind of sale that the order is, or would be. */
  readonly kind: Kind
  readonly calendar: Calendar
  readonly order: Order
  readonly at: Instant
}

/** The terms by which an order may expire and be reinstated. */
export type ReinstatementTerms = GoodsTerms & { readonly latePayment?: Cited }

/** Whether it has expired or still may, and can be reinstated then: it begins again from the payment. */
export const mayBeReinstated = ({ terms, order }: Pick<Outlook<ReinstatementTerms>, 'terms' | 'order'>): boolean => {
  if (terms.latePayment === undefined) return false
  if (order.is !== 'sale') return true
  if (order.closed !== null) return order.closed.outcome === 'expired'
  return order.parcel === null && mayExpire(terms, order)
}

/** Whether something is still to be asked for on arrival: the balance, or what shipping really costs. */
export const isAskedOnArrival = ({ plan, money }: Sale): boolean => plan.onArrival && money.asked !== 'balance'

const mayExpire = (terms: GoodsTerms, sale: Sale): boolean =>
  isAskedOnArrival(sale) ||
  sale.duties.some((duty) => endsTheOrder(consequenceOf(duty))) ||
  goodsDutiesAhead(terms, sale).some(({ ifMissed }) => ifMissed !== undefined && endsByTerms(ifMissed))

const endsTheOrder = (consequence: Consequence): boolean => consequence.then === 'ends'

const endsByTerms = (consequence: ConsequenceTerms): boolean =>
  consequence.then === 'ends' || (consequence.then === 'asksAgain' && consequence.answer.ifMissed?.then === 'ends')
