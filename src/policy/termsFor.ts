/**
 * The terms by which an order is judged: those of its kind of sale, beside those of the whole shop.
 *
 * Where a term has cases, the one that is meant for the order: no rule knows of cases. Put together once for each document and
 * combination of cases.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { type Kind, KINDS } from '../order/kind.ts'
import type { Circumstances } from '../order/circumstances.ts'
import { caseFor, casesOf } from '../rule/byCase.ts'
import type { OrderFacts, OrderWhen } from '../rule/when.ts'
import type { RefundTerms } from '../rule/settlement/terms.ts'
import type { ShipmentTerms } from '../rule/shipment/terms.ts'
import type { Instant } from '../value/instant.ts'
import type { Policy } from './policy.ts'
import type { SaleTerms } from './saleTerms.ts'

export type OrderTerms = WithoutCases<SaleTerms> & { readonly refunds?: RefundTerms } & Pick<Policy, 'returns'> & ShopTerms

/** The terms of a kind of sale, each as it is meant for one order. */
type WithoutCases<T extends SaleTerms> = T extends SaleTerms ? Omit<T, 'shipment'> & { readonly shipment?: ShipmentTerms } : never

/** The terms before anything is bought: the whole document. */
export type ShopTerms = { readonly shop: Policy }

/** Whose terms they are. An inquiry is placed on no day; nothing that is asked of it depends on that. */
export type TermsOwner = {
  readonly kind: Kind
  readonly circumstances: Circumstances
  readonly at: Instant
  readonly placedAt?: Instant
}

/** The terms of this order. That the shop sells its kind is checked before any rule is asked. */
export const termsFor = (policy: Policy, calendar: Calendar, order: TermsOwner): OrderTerms => {
  const known = KNOWN.get(policy)?.[order.kind] ?? becomeKnown(policy, order.kind)
  return known.only ?? termsInCase(known, calendar, order)
}

/** The terms that an order may yet come under: those of each kind that is sold, in each case of shipment. */
export const termsOfEveryKind = (policy: Policy): readonly { readonly kind: Kind; readonly terms: OrderTerms }[] =>
  KINDS.filter((kind) => policy.sale[kind] !== undefined).flatMap((kind) => {
    const { refunds, shipment, together } = KNOWN.get(policy)?.[kind] ?? becomeKnown(policy, kind)
    const cases = shipment.length === 0 ? [undefined] : shipment
    return cases.map((each) => ({ kind, terms: together(refunds[0], each) }))
  })

/** `only`: the terms of every order of the kind, where none has cases. Otherwise those of each combination that has come up. */
type TermsOfKind = {
  readonly only: OrderTerms | null
  readonly refunds: readonly Case<RefundTerms>[]
  readonly shipment: readonly Case<ShipmentTerms>[]
  readonly together: (refunds: RefundTerms | undefined, shipment: ShipmentTerms | undefined) => OrderTerms
  readonly inCase: Map<number, OrderTerms>
  /** By an order's own circumstances; null where some case asks for the day of placement too. */
  readonly byCircumstances: WeakMap<Circumstances, OrderTerms> | null
}

type Case<T> = T & { readonly when?: OrderWhen }

const KNOWN = new WeakMap<Policy, { [K in Kind]?: TermsOfKind }>()

const becomeKnown = (policy: Policy, kind: Kind): TermsOfKind => {
  const ofPolicy = KNOWN.get(policy) ?? {}
  KNOWN.set(policy, ofPolicy)
  const known = termsOfKind(policy, policy.sale[kind])
  ofPolicy[kind] = known
  return known
}

const termsOfKind = (shop: Policy, sale: SaleTerms | undefined): TermsOfKind => {
  const refunds = shop.refunds === undefined ? [] : casesOf<RefundTerms>(shop.refunds)
  const shipment = sale?.shipment === undefined ? [] : casesOf<ShipmentTerms>(sale.shipment)
  const { returns } = shop
  const together: TermsOfKind['together'] = (ofRefunds, ofShipment) =>
    // Of a kind that is not sold there are no terms, and nothing asks for them.
    ({
      ...sale,
      ...(ofShipment === undefined ? {} : { shipment: ofShipment }),
      ...(ofRefunds === undefined ? {} : { refunds: ofRefunds }),
      ...(returns === undefined ? {} : { returns }),
      shop,
    }) as OrderTerms
  const only = refunds.length > 1 || shipment.length > 1 ? null : together(refunds[0], shipment[0])
  const asksForDay = [...refunds, ...shipment].some(({ when }) => when?.placed !== undefined)
  return { only, refunds, shipment, together, inCase: new Map(), byCircumstances: asksForDay ? null : new WeakMap() }
}

const termsInCase = (known: TermsOfKind, calendar: Calendar, order: TermsOwner): OrderTerms => {
  const { circumstances, at, placedAt = at } = order
  const before = known.byCircumstances?.get(circumstances)
  if (before !== undefined) return before
  const terms = termsOfCombination(known, calendar, { circumstances, placedAt })
  known.byCircumstances?.set(circumstances, terms)
  return terms
}

const termsOfCombination = (
  { refunds, shipment, together, inCase }: TermsOfKind,
  calendar: Calendar,
  order: OrderFacts,
): OrderTerms => {
  const refund = caseFor(refunds, calendar, order)
  const ship = caseFor(shipment, calendar, order)
  const combination = (refund + 1) * (shipment.length + 1) + ship + 1
  const before = inCase.get(combination)
  if (before !== undefined) return before
  const terms = together(refunds[refund], shipment[ship])
  inCase.set(combination, terms)
  return terms
}
