/**
 * What commands bring and events keep alike: units, lines, requested items, quotes.
 *
 * Commands are read strictly. Events were decided already, years ago or by a later version: what they need is read, and an id
 * in them is whatever text it was. Whatever a decision lets pass must be read again, or its whole stream could not be.
 */
import type { Circumstances } from '../order/circumstances.ts'
import type { GoodwillOn } from '../order/command.ts'
import type { Details, Fees, Listing, MarkedDeposit, Offer, OfferedLine, Quote, RequestedItem } from '../order/offer.ts'
import type { Units } from '../order/units.ts'
import type { Share } from '../value/money.ts'
import { kind } from './rule/placement.ts'
import { chosen, isObject, leaf, listOf, mapOf, optional, type ReadObject, type Schema, type Shape } from './schema.ts'
import { amount, countFromOne, instant, text, yesOrNo } from './value.ts'

export type Offered = {
  readonly units: Schema<readonly Units[]>
  readonly goodwillOn: Schema<GoodwillOn>
  readonly items: Schema<readonly RequestedItem[]>
  readonly quote: Shape<Quote>
}

/** Strictly, or tolerantly: how objects are read, what an id and a name are, a share, and how much can be available. */
type Manner = {
  readonly object: ReadObject
  readonly id: Schema<string>
  readonly name: Schema<string>
  readonly share: Schema<Share>
  readonly available: Schema<number>
}

/* @__NO_SIDE_EFFECTS__ */
export function offered({ object, id, name, share, available }: Manner): Offered {
  const line = object<OfferedLine>({
    id,
    item: name,
    quantity: countFromOne,
    price: amount,
    kind,
    offer: offerOf(object, name, share, available),
    details: optional(details),
  })
  const onLine = object<Exclude<GoodwillOn, string>>({ line: id })
  return {
    units: listOf(object<Units>({ line: id, quantity: countFromOne })),
    goodwillOn: chosen((value) => (isObject(value) ? onLine : onShipping)),
    items: listOf(object<RequestedItem>({ item: name, quantity: countFromOne, ...listingOf(name), details: optional(details) })),
    quote: { lines: listOf(line), shipping: amount, condition: optional(text) },
  }
}

export const fees: Schema<Fees> = mapOf(amount)

/** By the shop's own names for them. */
export const details: Schema<Details> = mapOf(text)

/** The circumstances of an order: the region, and of the rest what there is. */
/* @__NO_SIDE_EFFECTS__ */
export function circumstancesOf(object: ReadObject, name: Schema<string>): Schema<Circumstances> {
  return object<Circumstances>({ region: name, plan: optional(name), group: optional(name), shippingMethod: optional(name) })
}

const onShipping: Schema<'shipping'> = leaf('shipping, or { line }', (value) => value === 'shipping')

const listingOf = (name: Schema<string>): Shape<Listing> => ({
  listed: optional(yesOrNo),
  availableAs: optional(listOf(kind)),
  marks: optional(listOf(name)),
})

const offerOf = (object: ReadObject, name: Schema<string>, share: Schema<Share>, available: Schema<number>): Schema<Offer> => {
  const inShare = object<Extract<MarkedDeposit, { readonly share: unknown }>>({ share, refundable: yesOrNo })
  const inAmount = object<Extract<MarkedDeposit, { readonly amount: unknown }>>({ amount, refundable: yesOrNo })
  return object<Offer>({
    ...listingOf(name),
    available,
    closing: optional(instant),
    release: optional(instant),
    closedEarly: optional(yesOrNo),
    fees: optional(fees),
    deposit: optional(chosen<MarkedDeposit>((value) => (isObject(value) && 'amount' in value ? inAmount : inShare))),
  })
}
