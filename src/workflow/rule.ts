/**
 * How a rule is asked about an order. `open`: could such a command be granted here and now? `right`: is this one right?
 *
 * The gate of stages is asked before any rule; where it refuses, `explains` names the stages in which `open` says better why.
 */
import type { CommandType, DataOf } from '../order/command.ts'
import type { Inquiry, Sale } from '../order/order.ts'
import type { StageName } from '../order/stage.ts'
import type { SaleTerms } from '../policy/saleTerms.ts'
import { type Found, nothingAgainst } from '../rule/found.ts'
import type { Remedy } from '../rule/remedy.ts'
import type { Instant } from '../value/instant.ts'
import type { OrderReason } from './reason.ts'
import { type Situation, saleTermsOf } from './situation.ts'

export type OrderFound = Found<OrderReason>

export type Rule<C extends CommandType> = {
  readonly open: (situation: Situation) => OrderFound
  readonly right: (situation: Situation, data: DataOf<C>) => OrderFound
  /** Instants at which the verdict may turn by time alone, besides the order's own deadlines. */
  readonly turns?: (situation: Situation, data: DataOf<C>) => readonly Instant[]
  /** Time alone never turns the verdict, wherever it takes the order: nothing has to be tried to know until when it holds. */
  readonly timeless?: true
  readonly explains?: readonly StageName[]
  /** Whom to turn to where the gate refuses. */
  readonly turnTo?: (situation: Situation) => readonly Remedy[]
}

export type Rules<C extends CommandType> = { readonly [Type in C]: Rule<Type> }

/** A rule about something bought, with the terms of its kind. */
export const ofSale = <C extends CommandType>(
  right: (terms: SaleTerms, situation: Situation<Sale>, data: DataOf<C>) => OrderFound,
  open: (terms: SaleTerms, situation: Situation<Sale>) => OrderFound = () => nothingAgainst,
  explains: readonly StageName[] = [],
): Rule<C> => ({
  open: (situation) => (isOfSale(situation) ? open(saleTermsOf(situation.policy, situation.order), situation) : nothingAgainst),
  right: (situation, data) =>
    isOfSale(situation) ? right(saleTermsOf(situation.policy, situation.order), situation, data) : nothingAgainst,
  explains,
})

export const isOfSale = (situation: Situation): situation is Situation<Sale> => situation.order.is === 'sale'

export const isOfInquiry = (situation: Situation): situation is Situation<Inquiry> => situation.order.is === 'inquiry'
