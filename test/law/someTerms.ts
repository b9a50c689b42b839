/**
 * Terms of every shape a policy can have: other windows, other lines of cancellation, other things kept, with quotes and returns
 * or without.
 */
import fc from 'fast-check'
import type { Policy, PolicyCalendar } from '../../src/policy/policy.ts'
import type { PlacedSale, QuotedSale, SaleTermsByKind, StockSale } from '../../src/policy/saleTerms.ts'
import type { Length, Span, Within } from '../../src/deadline/span.ts'
import { INCIDENTS, MOMENTS } from '../../src/order/moment.ts'
import { OFFER_DATES } from '../../src/order/offer.ts'
import type { Retention } from '../../src/order/retention.ts'
import { AGREEMENTS } from '../../src/rule/cancellation/terms.ts'
import type { LineWhen, OneOf, OrderWhen } from '../../src/rule/when.ts'
import type { Instead } from '../../src/rule/remedy.ts'
import { newYork } from '../../src/preset/newYork.ts'
import { shanghai } from '../../src/preset/shanghai.ts'

const someSpan: fc.Arbitrary<Span> = fc.oneof(
  fc.integer({ min: 1, max: 72 }).map((hours): Span => ({ hours })),
  fc.constantFrom<Span>({ days: 1 }, { days: 30 }, { days: 3, roll: 'following' }, { businessDays: 1 }, { businessDays: [2, 3] }),
  fc.constant<Span>({ businessDays: [0, 1], cutoff: '12:00' }),
  fc.constant<Span>({ openHours: 12 }),
)

const someTime: fc.Arbitrary<Within> = fc.oneof({ arbitrary: someSpan, weight: 5 }, fc.constant<Within>('openEnded'))

const someKept = fc.constantFrom<Retention>(
  'nothing',
  'nonRefundableDeposit',
  'everythingPaid',
  { share: 20 },
  { share: 33.33 },
  { fee: 'cancelled' },
)

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

/** Now and then: most shops have no such term. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const someAnswer = fc
  .tuple(someSpan, fc.constantFrom('granted', 'denied', undefined))
  .map(([within, then]) => ({ clause: 'T-21', within, ...(then === undefined ? {} : { ifMissed: { then } }) }))

/** What the shop owes about the goods, with everything that may follow. */
const someGoodsDuty = fc
  .tuple(
    someTime,
    fc.constantFrom('recorded', 'recorded', 'ends', 'asksAgain'),
    fc.tuple(someTime, fc.constantFrom('ends', 'goesOn', undefined)),
  )
  .map(([within, then, [answer, otherwise]]) => {
    const duty = { clause: 'T-6', within }
    if (then === 'recorded' || within === 'openEnded') return duty
    if (then === 'ends') return { ...duty, ifMissed: { clause: 'T-22', then } }
    const ifMissed = answer === 'openEnded' || otherwise === undefined ? {} : { ifMissed: { then: otherwise } }
    return { ...duty, ifMissed: { then, answer: { clause: 'T-23', within: answer, ...ifMissed } } }
  })

const BEFORE_DELIVERY = [...MOMENTS.filter((moment) => moment !== 'delivery'), ...OFFER_DATES]

const someLength: fc.Arbitrary<Length> = fc.oneof(
  fc.constantFrom<Length>({ days: 0 }, { days: 14 }, { weeks: 1 }, { months: 1 }, { businessDays: 3 }, { openHours: 12 }),
  fc.integer({ min: 1, max: 72 }).map((hours): Length => ({ hours })),
)

const someBefore = fc
  .record({ closing: someLength, release: someLength }, { requiredKeys: [] })
  .filter((dates) => Object.keys(dates).length > 0)

const window = {
  since: fc.constantFrom(...MOMENTS, ...INCIDENTS),
  after: someSpan,
  until: fc.constantFrom(...BEFORE_DELIVERY),
  within: someSpan,
  before: someBefore,
  through: fc.constantFrom('2026-11-20', '2026-11-30', '2027-01-15'),
}

/** Mostly such as shops write; now and then anything, also what never opens: then the rows below it decide. */
const someWindow = fc.oneof(
  { weight: 4, arbitrary: fc.record({ until: fc.constantFrom('payment', 'arrival', 'preparation', 'shipment') }) },
  { weight: 2, arbitrary: fc.record({ within: someSpan }) },
  { weight: 1, arbitrary: fc.record({ since: fc.constantFrom(...INCIDENTS), within: someSpan }) },
  { weight: 1, arbitrary: fc.record({ since: fc.constantFrom('firstPayment', 'payment', 'supply', 'arrival') }) },
  { weight: 1, arbitrary: fc.record({ until: fc.constantFrom(...OFFER_DATES) }) },
  { weight: 1, arbitrary: fc.record({ through: window.through }) },
  { weight: 1, arbitrary: fc.record({ before: window.before }) },
  { weight: 1, arbitrary: fc.record({ since: fc.constantFrom('placement', ...INCIDENTS), after: someSpan }) },
  { weight: 1, arbitrary: fc.record(window, { requiredKeys: [] }) },
)

const someRow = fc
  .record({
    clause: fc.constantFrom('T-2', 'T-4'),
    when: rarely(someLineWhen),
    window: someWindow,
    how: fc.constantFrom('directly', ...AGREEMENTS, 'never'),
    ends: optional(fc.record({ clause: optional(fc.constant('T-19')), keeps: optional(someKept) })),
    answer: optional(someAnswer),
  })
  .map(({ clause, when, window, how, ends, answer }) => ({
    clause,
    when,
    ...window,
    how,
    ...(how === 'never' ? {} : { ends }),
    ...(how === 'never' || how === 'directly' ? {} : { answer }),
  }))
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
        fc.oneof(
          {
            arbitrary: fc
              .record({ of: fc.constantFrom(...OFFER_DATES), by: someLength, when: optional(someLineWhen) })
              .map((ahead) => ({ ...cited, rule: 'ahead', ...ahead })),
            weight: 1,
          },
          { arbitrary: fc.constant(undefined), weight: 9 },
        ),
        fc.oneof({ arbitrary: someLineWhen.map((when) => ({ ...cited, rule: 'refused', when })), weight: 1 }, rarelyThere),
      )
      .map((rules) => rules.filter((rule) => rule !== undefined)),
  ),
  cancellation: fc
    .tuple(fc.array(someRow, { maxLength: 4 }), someInstead)
    .map(([rows, instead]) => [...rows, { ...cited, how: 'never', instead: instead.map((each) => ({ do: each })) }]),
  delay: optional(someSpan.map((over) => ({ clause: 'T-3', over }))),
  latePayment: optional(fc.constant({ clause: 'T-5', shopMay: 'reinstate' })),
  supply: rarely(someGoodsDuty),
  stock: optional(someGoodsDuty),
  preparation: optional(someGoodsDuty),
  shipment: optional(
    byCase(
      fc.tuple(someGoodsDuty, optional(fc.constant('T-8'))).map(([duty, tracking]) => ({ ...duty, clause: 'T-7', tracking })),
    ),
  ),
  delivery: rarely(someSpan.map((within) => ({ clause: 'T-20', within, ifMissed: { then: 'delivered' } }))),
}

const paymentDuty = {
  clause: fc.constant('T-9'),
  within: someTime,
  ifMissed: optional(someKept.map((keeps) => ({ clause: 'T-10', then: 'ends', keeps }))),
}

const fullPayment = (...asked: readonly string[]): fc.Arbitrary<unknown> =>
  fc.record({ ...paymentDuty, pay: fc.constant('full'), asked: fc.constantFrom(...asked) }).map((full) => [full])

const inTwoParts = (asked: string): fc.Arbitrary<unknown> =>
  fc.tuple(
    fc.record({
      ...paymentDuty,
      pay: fc.constant('deposit'),
      asked: fc.constant(asked),
      of: fc.constantFrom('markedItems', { share: 50 }, { share: 33.33 }),
      consent: optional(fc.constant('T-11')),
    }),
    fc.record({ ...paymentDuty, pay: fc.constant('balance'), asked: fc.constant('arrival') }),
  )

const shippingCost = optional(fc.constant({ clause: 'T-12', told: 'onArrival' }))

const stock: fc.Arbitrary<StockSale> = fc.record({ ...common, payment: fullPayment('placement') }).map(plain<StockSale>)

const mixing = optional(fc.subarray(['inStock', 'backorder', 'preOrder'] as const).map((others) => ({ ...cited, with: others })))

const placed: fc.Arbitrary<PlacedSale> = fc
  .record({
    ...common,
    mixing,
    shippingCost,
    payment: fc.oneof(fullPayment('placement', 'arrival'), inTwoParts('placement')),
  })
  .map(plain<PlacedSale>)

const quoted: fc.Arbitrary<QuotedSale> = fc
  .record({
    ...common,
    shippingCost,
    payment: fc.oneof(fullPayment('confirmation', 'arrival'), inTwoParts('confirmation')),
    quote: fc.record({
      answer: fc.tuple(someTime, fc.boolean()).map(([within, ends]) => ({
        clause: 'T-13',
        within,
        ...(ends && within !== 'openEnded' ? { ifMissed: { then: 'ends' } } : {}),
      })),
      confirm: someTime.map((within) => ({ clause: 'T-14', within })),
    }),
  })
  .map(plain<QuotedSale>)

const someSale: fc.Arbitrary<SaleTermsByKind> = fc
  .record({
    inStock: optional(stock),
    backorder: optional(placed),
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
  answer: optional(someAnswer),
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
