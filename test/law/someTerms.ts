/**
 * Terms of every shape a policy can have: other windows, other lines of cancellation, other things kept, with quotes and returns
 * or without.
 */
import fc from 'fast-check'
import type { Policy, PolicyCalendar } from '../../src/policy/policy.ts'
import type { PlacedSale, QuotedSale, SaleTermsByKind, ShelfSale, StockSale } from '../../src/policy/saleTerms.ts'
import type { Span, Within } from '../../src/deadline/span.ts'
import type { LineWhen, OneOf, OrderWhen } from '../../src/rule/when.ts'
import type { Instead } from '../../src/rule/remedy.ts'
import { newYork } from '../../src/preset/newYork.ts'
import { shanghai } from '../../src/preset/shanghai.ts'

const someSpan: fc.Arbitrary<Span> = fc.oneof(
  fc.integer({ min: 1, max: 72 }).map((hours): Span => ({ hours })),
  fc.constantFrom<Span>({ days: 1 }, { days: 30 }, { days: 3, roll: 'following' }, { businessDays: 1 }, { businessDays: [2, 3] }),
  fc.constant<Span>({ openHours: 12 }),
)

const someTime: fc.Arbitrary<Within> = fc.oneof({ arbitrary: someSpan, weight: 5 }, fc.constant<Within>('openEnded'))

const someKept = fc.constantFrom('nothing', 'nonRefundableDeposit', 'everythingPaid')

const someCalendar: fc.Arbitrary<PolicyCalendar> = fc.constantFrom<PolicyCalendar>(
  { ...newYork, hours: [['09:00', '17:00']] },
  {
    ...shanghai,
    hours: [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ],
    cutoff: '15:00',
    counting: { from: 'receipt', due: { at: '12:00' } },
  },
  { ...newYork, beyond: 'weekdays', hours: [['00:00', '24:00']], counting: { from: 'eventDay', due: 'sameTime' } },
)

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })

/** Without the keys that have no value: a policy is plain JSON. */
const plain = <T>(value: unknown): T => JSON.parse(JSON.stringify(value))

const cited = { clause: 'T-1' } as const

const someWord = (...words: readonly string[]): fc.Arbitrary<OneOf> =>
  fc.oneof(
    fc.constantFrom(...words),
    fc.subarray([...words], { minLength: 1 }),
    fc.subarray([...words], { minLength: 1 }).map((not) => ({ not })),
  )

const ofOrder = {
  region: optional(someWord('US', 'BR')),
  plan: optional(someWord('card', 'transfer')),
  group: optional(someWord('trade')),
  shippingMethod: optional(someWord('courier', 'collection')),
  placed: optional(fc.constantFrom(['2026-01-01', '2026-12-31'], ['2026-12-01', '2027-01-15'])),
}

const isAsking = (when: object): boolean => Object.keys(when).length > 0

const someOrderWhen: fc.Arbitrary<OrderWhen> = fc
  .record(ofOrder)
  .map(plain<OrderWhen>)
  .filter(isAsking)

const someLineWhen: fc.Arbitrary<LineWhen> = fc
  .record({ ...ofOrder, mark: optional(someWord('fragile', 'finalSale')) })
  .map(plain<LineWhen>)
  .filter(isAsking)

/** One for everybody, or two cases. */
const byCase = <T extends object>(term: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: term, weight: 2 },
    {
      arbitrary: fc.tuple(
        fc.tuple(term, someOrderWhen).map(([first, when]) => ({ ...first, when })),
        term,
      ),
      weight: 1,
    },
  )

const someInstead = fc.subarray<Instead>(['refuseDelivery', 'requestReturn', 'contactSeller', 'contactService'])

const rarelyThere = { arbitrary: fc.constant(undefined), weight: 3 } as const

/** Mostly none; a rule that stands for all orders, or only for some. */
const someRule = (rule: object): fc.Arbitrary<object | undefined> =>
  fc.oneof({ arbitrary: optional(someLineWhen).map((when) => ({ ...cited, ...rule, when })), weight: 1 }, rarelyThere)

const common = {
  placing: optional(
    fc
      .tuple(
        someRule({ rule: 'repeatPurchase', atMost: 2, within: { hours: 24 } }),
        someRule({
          rule: 'standing',
          counts: ['lapsedAfterArrival'],
          within: { days: 365 },
          asks: [
            { from: 1, upFront: 'deposit', share: 30, consent: 'T-1' },
            { from: 3, upFront: 'full', consent: 'T-1' },
          ],
        }),
        someRule({
          rule: 'standing',
          counts: ['cancelled', 'notCollected', 'refusedDelivery'],
          within: { days: 90 },
          asks: [
            { from: 1, upFront: 'full' },
            { from: 2, refused: true },
          ],
        }),
        someRule({ rule: 'address', script: 'basicLatin' }),
        someRule({ rule: 'complete', needs: ['email'] }),
        someRule({ rule: 'complete', needs: ['engraving', 'itemName'] }),
        someRule({ rule: 'agreed', to: 'terms' }),
        someRule({ rule: 'atMost', units: 5, of: 'order' }),
        someRule({ rule: 'atMost', units: 2, of: 'item' }),
        someRule({ rule: 'minimum' }),
        fc.oneof({ arbitrary: someLineWhen.map((when) => ({ ...cited, rule: 'refused', when })), weight: 1 }, rarelyThere),
      )
      .map((rules) => rules.filter((rule) => rule !== undefined)),
  ),
  cancellation: fc.record({
    allowed: fc.subarray(['payment', 'arrival', 'preparation', 'shipment'] as const).chain((milestones) =>
      fc.tuple(
        ...milestones.map((until) =>
          fc.record({
            clause: fc.constant('T-2' as const),
            until: fc.constant(until),
            how: fc.constantFrom('directly', 'onApplication', 'ifCarrierAgrees'),
          }),
        ),
      ),
    ),
    afterwards: someInstead.map((instead) => ({ ...cited, instead: instead.map((each) => ({ ...cited, do: each })) })),
  }),
  keeps: optional(
    fc.record({
      customerCancels: optional(someKept.map((keeps) => ({ clause: 'T-3', keeps }))),
      specificationChanges: optional(someKept.map((keeps) => ({ clause: 'T-4', keeps }))),
    }),
  ),
  latePayment: optional(fc.constant({ clause: 'T-5', shopMay: 'reinstate' })),
  preparation: optional(someTime.map((within) => ({ clause: 'T-6', within }))),
  shipment: optional(byCase(fc.record({ clause: fc.constant('T-7'), within: someTime, tracking: optional(fc.constant('T-8')) }))),
}

const window = {
  clause: fc.constant('T-9'),
  within: someTime,
  ifUnpaid: optional(someKept.map((keeps) => ({ clause: 'T-10', keeps }))),
}

const fullPayment = (...asked: readonly string[]): fc.Arbitrary<unknown> =>
  fc.record({ ...window, pay: fc.constant('full'), asked: fc.constantFrom(...asked) }).map((full) => [full])

const inTwoParts = (asked: string): fc.Arbitrary<unknown> =>
  fc.tuple(
    fc.record({
      ...window,
      pay: fc.constant('deposit'),
      asked: fc.constant(asked),
      of: fc.constantFrom('markedItems', { share: 50 }, { share: 33.33 }),
      consent: optional(fc.constant('T-11')),
    }),
    fc.record({ ...window, pay: fc.constant('balance'), asked: fc.constant('onArrival') }),
  )

const shippingCost = optional(fc.constant({ clause: 'T-12', told: 'onArrival' }))

const stock: fc.Arbitrary<StockSale> = fc.record({ ...common, payment: fullPayment('atPlacement') }).map(plain<StockSale>)

const mixing = optional(fc.subarray(['inStock', 'backorder', 'preOrder'] as const).map((others) => ({ ...cited, with: others })))

const shelf: fc.Arbitrary<ShelfSale> = fc.record({ ...common, mixing, payment: fullPayment('atPlacement') }).map(plain<ShelfSale>)

const placed: fc.Arbitrary<PlacedSale> = fc
  .record({
    ...common,
    mixing,
    shippingCost,
    payment: fc.oneof(fullPayment('atPlacement', 'onArrival'), inTwoParts('atPlacement')),
  })
  .map(plain<PlacedSale>)

const quoted: fc.Arbitrary<QuotedSale> = fc
  .record({
    ...common,
    shippingCost,
    payment: fc.oneof(fullPayment('onConfirmation', 'onArrival'), inTwoParts('onConfirmation')),
    quote: fc.record({
      answer: someTime.map((within) => ({ clause: 'T-13', within })),
      confirm: someTime.map((within) => ({ clause: 'T-14', within })),
    }),
  })
  .map(plain<QuotedSale>)

const someSale: fc.Arbitrary<SaleTermsByKind> = fc
  .record({
    inStock: optional(stock),
    backorder: optional(shelf),
    preOrder: optional(fc.oneof(placed, quoted)),
    specialOrder: optional(fc.oneof(placed, quoted)),
  })
  .map(plain<SaleTermsByKind>)
  .filter((sale) => Object.keys(sale).length > 0)

const carriage = fc.constantFrom('customer', 'shop')

const someReturns = fc.record({
  refuse: fc.subarray(['beforeArrival', 'atTheDoor']).map((points) => points.map((when) => ({ clause: 'T-15', when }))),
  request: fc
    .tuple(
      optional(carriage.map((by) => ({ ...cited, of: 'unopened', how: 'byLabel', labelsIn: ['US', 'BR'], carriage: by }))),
      optional(carriage.map((by) => ({ ...cited, of: 'unopened', how: 'byAgreement', carriage: by }))),
      optional(carriage.map((by) => ({ ...cited, of: 'opened', how: 'byAgreement', carriage: by }))),
    )
    .map((ways) => ways.filter((way) => way !== undefined)),
  window: fc.record({ clause: fc.constant('T-16'), ask: someSpan, back: someSpan }),
  refund: fc.record({
    clause: fc.constant('T-17'),
    byAge: fc.subarray([
      { within: { days: 15 }, share: 100 },
      { within: { days: 45 }, share: 80 },
    ]),
    later: fc.constantFrom(0, 50, 100),
    ifShopsFault: fc.constantFrom(100, 66.67),
    within: someTime,
  }),
})

export const someTerms: fc.Arbitrary<Policy> = fc
  .record({
    id: fc.constant('some-shop'),
    version: fc.constant(1),
    about: fc.constant('A shop with some terms.'),
    currency: fc.constant('USD'),
    calendar: someCalendar,
    sale: someSale,
    refunds: optional(byCase(fc.record({ clause: fc.constant('T-18'), within: someTime }))),
    returns: optional(someReturns),
  })
  .map(plain<Policy>)
