/** What is asked for, quoted and placed: mostly as the shop sells it, now and then with a fault in it. */
import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants'
import type { Circumstances } from '../order/circumstances.ts'
import type { OrderRequest, DataOf } from '../order/command.ts'
import { KINDS, type Kind, QUOTABLE_KINDS, type QuotableKind } from '../order/kind.ts'
import {
  type Details,
  OFFER_DATES,
  type Offer,
  type OfferDate,
  type OfferedLine,
  PAST_ENDS,
  type PastOrder,
  type Quote,
  type RequestedItem,
} from '../order/offer.ts'
import type { PlacingRule } from '../policy/saleTerms.ts'
import { namesAsked } from '../policy/namesAsked.ts'
import type { Minor } from '../value/money.ts'
import type { Scene } from './scene.ts'

type Said<T> = Omit<T, 'at'>

export const someRequest = (scene: Scene): Said<DataOf<'RequestQuote'>> => {
  const { dice, policy } = scene
  const quoted = QUOTABLE_KINDS.filter((each) => policy.sale[each]?.quote !== undefined)
  const kind = dice.of(orAny(dice.once(20) ? QUOTABLE_KINDS : quoted, QUOTABLE_KINDS))
  return { ...someOrderRequest(scene), kind, items: upToThree(scene, () => someRequestedItem(scene, kind)) }
}

export const somePlacing = (scene: Scene): Said<DataOf<'PlaceOrder'>> => {
  const { dice, at, policy } = scene
  const promised = dice.once(3) ? { promisedShipDate: at + dice.upTo(30 * millisecondsInDay) } : {}
  const sold = KINDS.filter((each) => policy.sale[each] !== undefined && policy.sale[each].quote === undefined)
  const kind = dice.of(orAny(sold, KINDS))
  const now = dice.once(6) ? { inStockNow: true } : {}
  const quote = someQuote(scene, kind)
  return { ...someOrderRequest(scene), ...quote, ...promised, ...now, ...someMinimum(scene), agrees: someConsent(scene) }
}

/** Where the terms ask for one. */
const someMinimum = ({ dice, policy }: Scene): { readonly minimum?: Minor } => {
  const asks = Object.values(policy.sale).some(({ placing = [] }) => placing.some(({ rule }) => rule === 'minimum'))
  return asks && !dice.once(20) ? { minimum: dice.of([0, 1_999, 20_000]) } : {}
}

export const someQuote = (scene: Scene, kind: Kind): Quote => ({
  lines: upToThree(scene, (index) => someLine(scene, someKind(scene, kind), index)),
  shipping: scene.dice.of([0, 500, 1_234]),
})

export const someConsent = ({ dice, policy }: Scene): readonly string[] =>
  dice.once(10) ? [] : [...new Set(['deposit', 'fullPayment', ...namesAsked(policy).agreements])]

/** Mostly none: whoever has bought too often is refused. */
export const somePast = (scene: Scene): readonly PastOrder[] => {
  const { dice, at } = scene
  if (!dice.once(3)) return []
  return Array.from({ length: 1 + dice.upTo(4) }, (_, index) => ({
    order: `earlier-${index + 1}`,
    at: at - dice.upTo(dice.of([30 * millisecondsInHour, 400 * millisecondsInDay])),
    items: [someItem(scene)],
    end: someEnd(scene),
  }))
}

/** Any; half of them, of those that the terms count. */
const someEnd = ({ dice, policy }: Scene): PastOrder['end'] => {
  const rules = Object.values(policy.sale).flatMap(({ placing = [] }): readonly PlacingRule[] => placing)
  const [first, ...rest] = rules.flatMap((rule) => (rule.rule === 'standing' ? rule.counts : []))
  return first === undefined || dice.once(2) ? dice.of(PAST_ENDS) : dice.of([first, ...rest])
}

export const someAmount = ({ dice }: Scene): Minor => dice.of([0, 1, 167, 1_999, 10_000, dice.upTo(100_000)])

const someOrderRequest = (scene: Scene): Said<OrderRequest> => ({
  order: 'order-1',
  circumstances: someCircumstances(scene),
  address: { name: scene.dice.once(20) ? 'Zoë' : 'A. Lee', city: 'Springfield' },
  details: someDetails(scene),
  past: somePast(scene),
})

/** Words that the terms ask for, where they ask; otherwise, and now and then, none. */
const someCircumstances = ({ dice, policy }: Scene): Circumstances => {
  const { plans, groups, shippingMethods } = namesAsked(policy)
  const some = (of: readonly string[]): string | undefined =>
    of.length === 0 || dice.once(4) ? undefined : dice.of(['other', ...of])
  const [plan, group, shippingMethod] = [some(plans), some(groups), some(shippingMethods)]
  return {
    region: dice.of(['US', 'BR', 'JP']),
    ...(plan === undefined ? {} : { plan }),
    ...(group === undefined ? {} : { group }),
    ...(shippingMethod === undefined ? {} : { shippingMethod }),
  }
}

const orderDetails: Details = {
  email: 'lee@example.com',
  fullName: 'A. Lee',
  shippingAddress: '1 High St',
  paymentMethod: 'card',
}

const itemDetails: Details = { itemCode: 'M-1', itemName: 'Mug', maker: 'Potter', picture: 'mug.png' }

/** And whatever other details the terms ask for, with the order. */
const someDetails = ({ dice, policy }: Scene): Details => {
  if (dice.once(20)) return {}
  const others = namesAsked(policy).details.filter((detail) => !(detail in itemDetails || detail in orderDetails))
  return { ...orderDetails, ...Object.fromEntries(others.map((detail) => [detail, 'given'])) }
}

const someItemDetails = ({ dice }: Scene): Details => (dice.once(20) ? {} : itemDetails)

const someItem = ({ dice }: Scene): string => dice.of(['mug', 'lamp', 'book', 'chair', 'kite'])

const someRequestedItem = (scene: Scene, kind: QuotableKind): RequestedItem => ({
  item: someItem(scene),
  quantity: scene.dice.once(30) ? 0 : 1 + scene.dice.upTo(3),
  listed: (kind === 'preOrder') !== scene.dice.once(30),
  ...someMark(scene, 30),
  ...someMarks(scene),
  details: someItemDetails(scene),
})

/** Now and then one of the marks that the terms ask for, where they ask. */
const someMarks = ({ dice, policy }: Scene): Pick<RequestedItem, 'marks'> => {
  const { marks } = namesAsked(policy)
  const [first, ...rest] = marks
  return first === undefined || dice.once(2) ? {} : { marks: [dice.of([first, ...rest])] }
}

/** Mostly marked as what it is sold as, or not marked at all; once in `rarely` marked as nothing. */
const someMark = ({ dice }: Scene, rarely: number): Pick<RequestedItem, 'availableAs'> => {
  if (dice.once(rarely)) return { availableAs: [] }
  return dice.once(2) ? { availableAs: ['backorder', 'preOrder'] } : {}
}

/** Mostly the order's own kind; otherwise one that may go with it, rarely any. */
const someKind = ({ dice, policy }: Scene, kind: Kind): Kind => {
  if (dice.once(40)) return dice.of(KINDS)
  return dice.once(3) ? dice.of([kind, ...(policy.sale[kind]?.mixing?.with ?? [])]) : kind
}

const someLine = (scene: Scene, kind: Kind, index: number): OfferedLine => ({
  id: scene.dice.once(60) ? 'L1' : `L${index + 1}`,
  item: someItem(scene),
  quantity: scene.dice.once(60) ? 0 : 1 + scene.dice.upTo(3),
  price: someAmount(scene),
  kind,
  offer: someOffer(scene, kind),
  ...(scene.dice.once(3) ? { details: someItemDetails(scene) } : {}),
})

const someOffer = (scene: Scene, kind: Kind): Offer => {
  const { dice, at } = scene
  return {
    ...(dice.once(60) ? { listed: kind === 'specialOrder' } : {}),
    ...someMark(scene, 60),
    ...someMarks(scene),
    available: dice.once(60) ? 0 : kind === 'inStock' ? 12 : dice.upTo(2),
    ...(dice.once(5)
      ? { closing: at + dice.of([0, 1, dice.upTo(4 * millisecondsInDay), dice.upTo(90 * millisecondsInDay)]) }
      : {}),
    ...(dice.once(60) ? { closedEarly: true } : {}),
    ...someFees(scene, kind),
    ...(dice.once(4) ? { release: at + dice.upTo(90 * millisecondsInDay) } : {}),
    ...someDatesAsked(scene, kind),
    ...(kind === 'preOrder' && dice.once(2)
      ? { deposit: { ...dice.of([{ share: 33.33 }, { amount: 500 }]), refundable: dice.once(2) } }
      : {}),
  }
}

/** The dates before which an order of this kind must be placed, mostly far enough away. */
const someDatesAsked = ({ policy, dice, at }: Scene, kind: Kind): Pick<Offer, OfferDate> => {
  const asked = OFFER_DATES.filter((date) =>
    policy.sale[kind]?.placing?.some((rule) => rule.rule === 'ahead' && rule.of === date),
  )
  return Object.fromEntries(asked.map((date) => [date, at + dice.upTo(180 * millisecondsInDay)]))
}

/** The fees that the terms of its kind ask for, mostly. */
const someFees = ({ policy, dice }: Scene, kind: Kind): Pick<Offer, 'fees'> => {
  const names =
    policy.sale[kind]?.cancellation.flatMap(({ ends }) =>
      typeof ends?.keeps === 'object' && 'fee' in ends.keeps ? [ends.keeps.fee] : [],
    ) ?? []
  return names.length === 0 || dice.once(4)
    ? {}
    : { fees: Object.fromEntries(names.map((name) => [name, dice.of([1, 250, 5_000])])) }
}

const upToThree = <T>({ dice }: Scene, one: (index: number) => T): readonly T[] =>
  dice.once(60) ? [] : Array.from({ length: 1 + dice.upTo(2) }, (_, index) => one(index))

/** These kinds, or any where there are none. */
const orAny = <K extends Kind>([first, ...rest]: readonly K[], any: readonly [K, ...K[]]): readonly [K, ...K[]] =>
  first === undefined ? any : [first, ...rest]
