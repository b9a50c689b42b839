/**
 * What is explored: under the terms of each of the five shops, and of two more, each kind of sale, one line of one unit and of
 * two, and two lines where deposits or returns are sold. Amounts are US cents.
 *
 * 1. On days that are all alike, where an order can be followed far: what differs by the date alone is one.
 * 2. Once more on the shop's own calendar, from the day before a holiday, not so far.
 */
import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants'
import type { Kind } from '../../src/order/kind.ts'
import type { MarkedDeposit, OfferedLine, PastOrder } from '../../src/order/offer.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { Instant } from '../../src/value/instant.ts'
import { backorderStore, crossBorderPlatform, importer, marketplace, preOrderStore } from '../../src/preset/index.ts'
import { withLaterYears } from '../../src/testing/withLongerCalendar.ts'
import { everyDayAlike } from './everyDayAlike.ts'
import { gamesOnDeposit } from './gamesOnDeposit.ts'
import { madeToOrder } from './madeToOrder.ts'
import type { Scope } from './scope.ts'

export type Exploration = { readonly policy: Policy; readonly scope: Scope }

/** Wednesday 25 November 2026, 10:00 in New York: Thanksgiving is tomorrow. */
const WED_2026_11_25 = Date.UTC(2026, 10, 25, 15)
/** Wednesday 30 September 2026, 10:00 in Shanghai: a week of holidays begins tomorrow. */
const WED_2026_09_30 = Date.UTC(2026, 8, 30, 2)

type Wish = {
  readonly quantity: number
  /** For each unit; odd, so that it is not cut evenly. */
  readonly each?: number
  readonly deposit?: MarkedDeposit
  /** In how many days it is expected to be released. */
  readonly release?: number
  /** Units that are there from the start. */
  readonly available?: number
}

type Sold = {
  readonly shop: Policy
  readonly kind: Kind
  readonly wishes: readonly Wish[]
  readonly promised?: true
  /** How many earlier pre-orders were left unpaid when they had arrived. */
  readonly unpaid?: number
  /** Where a term asks for it: elsewhere than in the US. */
  readonly region?: string
  /** Explored with one stray fewer: there are too many states. */
  readonly isWide?: true
}

const KEPT: MarkedDeposit = { amount: 200, refundable: false }
const REFUNDABLE: MarkedDeposit = { share: 33.33, refundable: true }

const SOLD: readonly Sold[] = [
  { shop: marketplace, kind: 'inStock', wishes: [{ quantity: 1 }] },
  { shop: marketplace, kind: 'inStock', wishes: [{ quantity: 2 }] },
  { shop: backorderStore, kind: 'inStock', wishes: [{ quantity: 1 }] },
  { shop: backorderStore, kind: 'backorder', wishes: [{ quantity: 1 }] },
  { shop: backorderStore, kind: 'backorder', wishes: [{ quantity: 2, available: 1 }], promised: true },
  { shop: preOrderStore, kind: 'inStock', wishes: [{ quantity: 1 }] },
  { shop: preOrderStore, kind: 'preOrder', wishes: [{ quantity: 1 }] },
  { shop: preOrderStore, kind: 'preOrder', wishes: [{ quantity: 1, deposit: KEPT }] },
  { shop: preOrderStore, kind: 'preOrder', wishes: [{ quantity: 2, deposit: KEPT }] },
  { shop: preOrderStore, kind: 'preOrder', wishes: [{ quantity: 2, deposit: REFUNDABLE }], unpaid: 2 },
  { shop: preOrderStore, kind: 'preOrder', wishes: [{ quantity: 1 }], unpaid: 4 },
  {
    shop: preOrderStore,
    kind: 'preOrder',
    wishes: [
      { quantity: 1, deposit: KEPT },
      { quantity: 1, each: 777, deposit: REFUNDABLE },
    ],
  },
  { shop: importer, kind: 'preOrder', wishes: [{ quantity: 1 }] },
  { shop: importer, kind: 'preOrder', wishes: [{ quantity: 2 }] },
  { shop: importer, kind: 'preOrder', wishes: [{ quantity: 1 }, { quantity: 1, each: 777 }] },
  { shop: importer, kind: 'specialOrder', wishes: [{ quantity: 1 }] },
  { shop: importer, kind: 'specialOrder', wishes: [{ quantity: 2 }] },
  { shop: crossBorderPlatform, kind: 'inStock', wishes: [{ quantity: 1 }] },
  { shop: crossBorderPlatform, kind: 'inStock', wishes: [{ quantity: 1 }], region: 'BR' },
  { shop: crossBorderPlatform, kind: 'inStock', wishes: [{ quantity: 2 }] },
  { shop: crossBorderPlatform, kind: 'inStock', wishes: [{ quantity: 1 }, { quantity: 1, each: 777 }], isWide: true },
  { shop: gamesOnDeposit, kind: 'preOrder', wishes: [{ quantity: 1, deposit: KEPT, release: 30 }] },
  {
    shop: gamesOnDeposit,
    kind: 'preOrder',
    wishes: [
      { quantity: 1, deposit: KEPT, release: 30 },
      { quantity: 2, each: 777, deposit: REFUNDABLE },
    ],
  },
  { shop: madeToOrder, kind: 'inStock', wishes: [{ quantity: 1 }] },
  { shop: madeToOrder, kind: 'backorder', wishes: [{ quantity: 1 }] },
  { shop: madeToOrder, kind: 'preOrder', wishes: [{ quantity: 1 }] },
  { shop: madeToOrder, kind: 'specialOrder', wishes: [{ quantity: 2 }] },
]

export type Reach = {
  readonly strays: number
  readonly most?: number
  /** Only of the shop with this id. */
  readonly shop?: string
  /** So many more units of each line than usual. */
  readonly more?: number
}

export const explorations = ({ strays, most = 1_000_000, shop, more = 0 }: Reach): readonly Exploration[] => {
  const sold = SOLD.filter((each) => shop === undefined || each.shop.id === shop)
  const far = sold.map((each) => ({
    policy: everyDayAlike(each.shop),
    scope: scopeOf(each, more, each.isWide && strays > 1 ? strays - 1 : strays, most),
  }))
  const near = sold
    .filter(({ wishes }) => wishes.some(({ quantity }) => quantity === 2))
    .map((each) => ({ policy: withLaterYears(each.shop), scope: { ...scopeOf(each, more, Math.max(0, strays - 1), most) } }))
  return [...far, ...near]
}

const scopeOf = (
  { shop, kind, wishes, promised, unpaid = 0, region = 'US' }: Sold,
  more: number,
  strays: number,
  most: number,
): Scope => {
  const begins = shop === crossBorderPlatform ? WED_2026_09_30 : WED_2026_11_25
  const wished = wishes.map((wish) => wishInWords(wish, more)).join(' + ')
  return {
    name: [
      shop.id,
      kind,
      wished,
      ...(unpaid === 0 ? [] : [`${unpaid} unpaid`]),
      ...(region === 'US' ? [] : [`to ${region}`]),
    ].join(', '),
    kind,
    asking: {
      order: 'order-1',
      circumstances: { region },
      address: { name: 'A. Lee', city: 'Springfield' },
      details: { email: 'lee@example.com', fullName: 'A. Lee', shippingAddress: '1 High St', paymentMethod: 'card' },
      past: Array.from({ length: unpaid }, (_, index) => leftUnpaid(index, begins)),
    },
    lines: wishes.map((wish, index) => lineOf(wish, index, kind, more, begins)),
    shipping: 500,
    begins,
    strays,
    most,
    ...(promised ? { promised: begins + 10 * millisecondsInDay + millisecondsInHour } : {}),
  }
}

const wishInWords = ({ quantity, deposit }: Wish, more: number): string =>
  `${quantity + more}${deposit === undefined ? '' : ' with deposit'}`

const lineOf = (
  { quantity, each = 1_001, deposit, release, available = 0 }: Wish,
  index: number,
  kind: Kind,
  more: number,
  begins: Instant,
): OfferedLine => ({
  id: `L${index + 1}`,
  item: `item ${index + 1}`,
  quantity: quantity + more,
  price: each * (quantity + more),
  kind,
  details: { itemCode: 'M-1', itemName: 'Mug', maker: 'Potter', picture: 'mug.png' },
  offer: {
    listed: kind !== 'specialOrder',
    available: kind === 'inStock' ? quantity + more : available,
    ...(deposit === undefined ? {} : { deposit }),
    ...(release === undefined ? {} : { release: begins + release * millisecondsInDay }),
  },
})

const leftUnpaid = (index: number, now: number): PastOrder => ({
  order: `earlier-${index + 1}`,
  at: now - (index + 1) * millisecondsInDay,
  items: ['item 1'],
  end: 'lapsedAfterArrival',
})
