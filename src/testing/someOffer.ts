/** What is asked for, quoted and placed: mostly as the shop sells it, now and then with a fault in it. */
import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants'
import type { Asking, DataOf } from '../order/command.ts'
import { KINDS, type Kind, type QuotableKind } from '../order/kind.ts'
import type { Details, Offer, OfferedLine, PastOrder, Quote, Wanted } from '../order/offer.ts'
import type { Minor } from '../value/money.ts'
import type { Scene } from './scene.ts'

type Said<T> = Omit<T, 'at'>

export const someRequest = (scene: Scene): Said<DataOf<'RequestQuote'>> => {
  const { dice, policy } = scene
  const quoted = QUOTABLE.filter((each) => policy.sale[each]?.quote !== undefined)
  const kind = dice.of(orAny(dice.once(20) ? QUOTABLE : quoted, QUOTABLE))
  return { ...someAsking(scene), kind, wanted: upToThree(scene, () => someWish(scene, kind)) }
}

export const somePlacing = (scene: Scene): Said<DataOf<'PlaceOrder'>> => {
  const { dice, at, policy } = scene
  const promised = dice.once(3) ? { promisedShipDate: at + dice.upTo(30 * millisecondsInDay) } : {}
  const sold = KINDS.filter((each) => policy.sale[each] !== undefined && policy.sale[each].quote === undefined)
  const kind = dice.of(orAny(sold, KINDS))
  const now = dice.once(6) ? { inStockNow: true } : {}
  return { ...someAsking(scene), ...someQuote(scene, kind), ...promised, ...now, agrees: someConsent(scene) }
}

export const someQuote = (scene: Scene, kind: Kind): Quote => ({
  lines: upToThree(scene, (index) => someLine(scene, someKind(scene, kind), index)),
  shipping: scene.dice.of([0, 500, 1_234]),
})

export const someConsent = ({ dice }: Scene): DataOf<'PlaceOrder'>['agrees'] => (dice.once(10) ? [] : ['deposit', 'fullPayment'])

/** Mostly none: whoever has bought too often is refused. */
export const somePast = (scene: Scene): readonly PastOrder[] => {
  const { dice, at } = scene
  if (!dice.once(3)) return []
  return Array.from({ length: 1 + dice.upTo(4) }, (_, index) => ({
    order: `earlier-${index + 1}`,
    at: at - dice.upTo(dice.of([30 * millisecondsInHour, 400 * millisecondsInDay])),
    items: [someItem(scene)],
    end: dice.of(['open', 'completed', 'cancelled', 'lapsedUnpaid', 'lapsedAfterArrival']),
  }))
}

export const someAmount = ({ dice }: Scene): Minor => dice.of([0, 1, 167, 1_999, 10_000, dice.upTo(100_000)])

const someAsking = (scene: Scene): Said<Asking> => ({
  order: 'order-1',
  region: scene.dice.of(['US', 'BR', 'JP']),
  address: { name: scene.dice.once(20) ? 'Zoë' : 'A. Lee', city: 'Springfield' },
  details: someDetails(scene),
  past: somePast(scene),
})

const everyDetail: Details = {
  itemCode: 'M-1',
  itemName: 'Mug',
  maker: 'Potter',
  picture: 'mug.png',
  email: 'lee@example.com',
  fullName: 'A. Lee',
  shippingAddress: '1 High St',
  paymentMethod: 'card',
}

const someDetails = ({ dice }: Scene): Details => (dice.once(20) ? {} : everyDetail)

const someItem = ({ dice }: Scene): string => dice.of(['mug', 'lamp', 'book', 'chair', 'kite'])

const someWish = (scene: Scene, kind: QuotableKind): Wanted => ({
  item: someItem(scene),
  quantity: scene.dice.once(30) ? 0 : 1 + scene.dice.upTo(3),
  listed: (kind === 'preOrder') !== scene.dice.once(30),
  marked: !scene.dice.once(30),
  details: someDetails(scene),
})

/** Mostly the order's own kind; else one that may go with it, rarely any. */
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
})

const someOffer = ({ dice, at }: Scene, kind: Kind): Offer => ({
  listed: (kind !== 'specialOrder') !== dice.once(60),
  marked: !dice.once(60),
  available: dice.once(60) ? 0 : kind === 'inStock' ? 12 : dice.upTo(2),
  closes: dice.once(5) ? at + dice.of([0, 1, dice.upTo(4 * millisecondsInDay), dice.upTo(90 * millisecondsInDay)]) : null,
  closedEarly: dice.once(60),
  ...(dice.once(4) ? { releases: at + dice.upTo(90 * millisecondsInDay) } : {}),
  ...(kind === 'preOrder' && dice.once(2)
    ? { deposit: { ...dice.of([{ share: 33.33 }, { amount: 500 }]), refundable: dice.once(2) } }
    : {}),
})

const upToThree = <T>({ dice }: Scene, one: (index: number) => T): readonly T[] =>
  dice.once(60) ? [] : Array.from({ length: 1 + dice.upTo(2) }, (_, index) => one(index))

const QUOTABLE: readonly [QuotableKind, QuotableKind] = ['preOrder', 'specialOrder']

/** These kinds, or any where there are none. */
const orAny = <K extends Kind>([first, ...rest]: readonly K[], any: readonly [K, ...K[]]): readonly [K, ...K[]] =>
  first === undefined ? any : [first, ...rest]
