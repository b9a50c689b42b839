/**
 * The terms by which an order is judged: those of its kind of sale, beside those of the whole shop.
 *
 * Where a term has cases, the one that is meant for the order: no rule knows of cases. Put together once for each document and
 * combination of cases.
 */
import type { Calendar } from '../calendar/calendar.ts'
import type { Kind } from '../order/kind.ts'
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
  const known = knownOf(policy, order.kind)
  return known.only ?? termsInCase(known, calendar, { circumstances: order.circumstances, placedAt: order.placedAt ?? order.at })
}

/** `only`: the terms of every order of the kind, where none has cases. Otherwise those of each combination that has come up. */
type TermsOfKind = {
  readonly only: OrderTerms | null
  readonly refunds: readonly Case<RefundTerms>[]
  readonly shipment: readonly Case<ShipmentTerms>[]
  readonly inCase: Map<number, OrderTerms>
  readonly with: (refunds: RefundTerms | undefined, shipment: ShipmentTerms | undefined) => OrderTerms
}

type Case<T> = T & { readonly when?: OrderWhen }

const KNOWN = new WeakMap<Policy, Map<Kind, TermsOfKind>>()

const knownOf = (policy: Policy, kind: Kind): TermsOfKind => {
  const ofPolicy = KNOWN.get(policy) ?? new Map<Kind, TermsOfKind>()
  if (ofPolicy.size === 0) KNOWN.set(policy, ofPolicy)
  const known = ofPolicy.get(kind) ?? termsOfKind(policy, policy.sale[kind])
  ofPolicy.set(kind, known)
  return known
}

const termsOfKind = (shop: Policy, sale: SaleTerms | undefined): TermsOfKind => {
  const refunds = shop.refunds === undefined ? [] : casesOf<RefundTerms>(shop.refunds)
  const shipment = sale?.shipment === undefined ? [] : casesOf<ShipmentTerms>(sale.shipment)
  const { returns } = shop
  const together: TermsOfKind['with'] = (ofRefunds, ofShipment) =>
    ({
      ...sale,
      ...(ofShipment === undefined ? {} : { shipment: ofShipment }),
      ...(ofRefunds === undefined ? {} : { refunds: ofRefunds }),
      ...(returns === undefined ? {} : { returns }),
      shop,
    }) as OrderTerms
  const only = refunds.length > 1 || shipment.length > 1 ? null : together(refunds[0], shipment[0])
  return { only, refunds, shipment, inCase: new Map(), with: together }
}

const termsInCase = (known: TermsOfKind, calendar: Calendar, order: OrderFacts): OrderTerms => {
  const { refunds, shipment, inCase } = known
  const refund = caseFor(refunds, calendar, order)
  const ship = caseFor(shipment, calendar, order)
  const place = (refund + 1) * (shipment.length + 1) + ship + 1
  const before = inCase.get(place)
  if (before !== undefined) return before
  const terms = known.with(refunds[refund], shipment[ship])
  inCase.set(place, terms)
  return terms
}
