/** What follows if something owed has not come, played: a millisecond before its instant, and at it. Days and hours are UTC. */
import { describe, expect, it } from 'vitest'
import { type Command, decide, type Instant, obligationsOf, type Order, type Policy } from '../../src/index.ts'
import type { StockSale } from '../../src/policy/saleTerms.ts'
import type { ReturnTerms } from '../../src/rule/return/terms.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, passTime, pay, play, send, TOTAL } from '../support/orders.ts'
import { WEEKDAYS_2026 } from '../support/sales.ts'
import { books } from './support/ledger.ts'
import type { Commands } from './support/edges.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY
const SUN_2026_11_22 = FRI_2026_11_20 + 2 * DAY
const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY
const END_OF_SUN_2026_12_20 = Date.UTC(2026, 11, 21)

type Terms = Omit<StockSale, 'payment' | 'cancellation'> & Partial<Pick<StockSale, 'payment' | 'cancellation'>>

const RETURNS: ReturnTerms = {
  refuse: [],
  request: [{ clause: 'R-1', of: 'opened', how: 'byAgreement', carriage: 'shop' }],
  window: { clause: 'R-2', ask: { days: 30 }, back: { days: 14 } },
  refund: { clause: 'R-3', byAge: [], later: 100, ifShopsFault: 100, within: 'openEnded' },
}

/** A shop that sells from its shelf, paid within a day, with these terms beside. */
const shop = (terms: Terms, more: Partial<Policy> = {}): Policy => ({
  id: 'shop',
  version: 1,
  about: 'A shop.',
  currency: 'USD',
  calendar: WEEKDAYS_2026,
  ...more,
  sale: {
    inStock: {
      payment: [{ clause: 'S-1', pay: 'full', asked: 'placement', within: { hours: 24 } }],
      cancellation: [
        { clause: 'S-2', since: 'delay', how: 'directly' },
        { clause: 'S-2', how: 'never', instead: [] },
      ],
      ...terms,
    },
  },
})

const bought: Commands = [aPlacing('inStock'), pay(FRI_2026_11_20)]
const shipped: Commands = [...bought, send('ShipOrder', FRI_2026_11_20, {})]
const delivered: Commands = [...shipped, send('RecordDelivery', FRI_2026_11_20, {})]
const cancel = (at: Instant): Command => send('RequestCancellation', at, { id: 'c1' })
const askReturn = send('RequestReturn', FRI_2026_11_20, {
  id: 'r1',
  lines: [{ line: 'L1', quantity: 1 }],
  condition: 'opened',
  reason: 'changedMind',
})
const asks = (within: 'openEnded' | { readonly hours: number }, then?: 'ends' | 'goesOn') =>
  ({
    then: 'asksAgain',
    answer: { clause: 'S-9', within, ...(then === undefined ? {} : { ifMissed: { then } }) },
  }) as const

/** What happens in between, and how the order then stands. */
const afterTime = (policy: Policy, lead: Commands, at: Instant): readonly string[] => {
  const { order } = play(policy, lead)
  const { events } = decide(policy, order, passTime(at))
  return [...events.map(({ type }) => type), books(play(policy, [...lead, passTime(at)]).order)]
}
const PAID = 'held 2499 | awaitingShipment'
const THREE_DAYS = { hours: 72 } as const

describe('a millisecond before, nothing; at the instant', () => {
  it.each<readonly [string, Policy, Commands, Instant, string, readonly string[]]>([
    [
      'what the shop owes is recorded, where nothing else is said',
      shop({ shipment: { clause: 'S-3', within: THREE_DAYS } }),
      bought,
      MON_2026_11_23,
      PAID,
      ['ObligationMissed', PAID],
    ],
    [
      'the order ends by the shop’s own lateness, and everything goes back',
      shop({ shipment: { clause: 'S-3', within: THREE_DAYS, ifMissed: { then: 'ends' } } }),
      bought,
      MON_2026_11_23,
      PAID,
      ['ObligationMissed', 'OrderClosed', 'RefundOwed', 'owed 2499 | expired'],
    ],
    [
      'the supplier is awaited no longer',
      shop({ supply: { clause: 'S-4', within: THREE_DAYS, ifMissed: { then: 'ends' } } }),
      bought,
      MON_2026_11_23,
      'held 2499 | awaitingSupply',
      ['ObligationMissed', 'OrderClosed', 'RefundOwed', 'owed 2499 | expired'],
    ],
    [
      'the customer is asked, and the order stays where it was',
      shop({ supply: { clause: 'S-4', within: THREE_DAYS, ifMissed: asks('openEnded') } }),
      bought,
      MON_2026_11_23,
      'held 2499 | awaitingSupply',
      ['ObligationMissed', 'ConsentAsked', 'held 2499 | awaitingSupply'],
    ],
    [
      'what is not paid ends the order, and keeps what its instalment says',
      shop({
        payment: [
          {
            clause: 'S-1',
            pay: 'full',
            asked: 'placement',
            within: THREE_DAYS,
            ifMissed: { then: 'ends', keeps: { share: 10 } },
          },
        ],
      }),
      [aPlacing('inStock'), pay(FRI_2026_11_20, 1_000)],
      MON_2026_11_23,
      'held 1000 | awaitingPayment',
      ['OrderClosed', 'MoneyForfeited', 'RefundOwed', 'owed 800, kept 200 | expired'],
    ],
    [
      'silence grants a cancellation',
      shop({
        cancellation: [
          { clause: 'S-5', how: 'ifShopAgrees', answer: { clause: 'S-6', within: THREE_DAYS, ifMissed: { then: 'granted' } } },
          { clause: 'S-2', how: 'never', instead: [] },
        ],
      }),
      [...bought, cancel(FRI_2026_11_20)],
      MON_2026_11_23,
      PAID,
      ['UnitsCancelled', 'RefundOwed', 'OrderClosed', 'owed 2499 | cancelled'],
    ],
    [
      'silence declines a cancellation, and the order goes on',
      shop({
        cancellation: [
          { clause: 'S-5', how: 'ifShopAgrees', answer: { clause: 'S-6', within: THREE_DAYS, ifMissed: { then: 'denied' } } },
          { clause: 'S-2', how: 'never', instead: [] },
        ],
      }),
      [...bought, cancel(FRI_2026_11_20)],
      MON_2026_11_23,
      PAID,
      ['CancellationDenied', PAID],
    ],
    [
      'silence declines a return',
      shop({}, { returns: { ...RETURNS, answer: { clause: 'R-4', within: THREE_DAYS, ifMissed: { then: 'denied' } } } }),
      [...delivered, askReturn],
      MON_2026_11_23,
      'held 2499 | delivered',
      ['ReturnEnded', 'held 2499 | delivered'],
    ],
    [
      'silence agrees to a return',
      shop({}, { returns: { ...RETURNS, answer: { clause: 'R-4', within: THREE_DAYS, ifMissed: { then: 'granted' } } } }),
      [...delivered, askReturn],
      MON_2026_11_23,
      'held 2499 | delivered',
      ['ReturnAgreed', 'held 2499 | delivered'],
    ],
    [
      'the parcel counts as delivered',
      shop({ delivery: { clause: 'S-7', within: THREE_DAYS, ifMissed: { then: 'delivered' } } }, { returns: RETURNS }),
      shipped,
      MON_2026_11_23,
      'held 2499 | shipped',
      ['OrderDelivered', 'held 2499 | delivered'],
    ],
    [
      'and with it the order is complete, where nothing is taken back',
      shop({ delivery: { clause: 'S-7', within: THREE_DAYS, ifMissed: { then: 'delivered' } } }),
      shipped,
      MON_2026_11_23,
      'held 2499 | shipped',
      ['OrderDelivered', 'OrderClosed', 'held 2499 | completed'],
    ],
  ])('%s', (_, policy, lead, due, before, after) => {
    expect(afterTime(policy, lead, due - 1)).toEqual([before])
    expect(afterTime(policy, lead, due)).toEqual(after)
  })
})

it('a parcel that counts as delivered can be returned from then on', () => {
  const policy = shop(
    { delivery: { clause: 'S-7', within: { hours: 0.5 }, ifMissed: { then: 'delivered' } } },
    { returns: RETURNS },
  )
  const { order, last } = play(policy, [...shipped, { ...askReturn, data: { ...askReturn.data, at: END_OF_SUN_2026_12_20 - 1 } }])
  expect(last).toMatchObject({ verdict: 'granted' })
  expect(order).toMatchObject({ stage: 'delivered', parcel: { returnWindow: { by: END_OF_SUN_2026_12_20, clause: 'R-2' } } })
  expect(play(policy, [...shipped, passTime(END_OF_SUN_2026_12_20)]).order).toMatchObject({ closed: { outcome: 'completed' } })
})

describe('a customer who is asked whether to wait', () => {
  /** Asked on Saturday at nine, with a day to answer. */
  const asked = (then?: 'ends' | 'goesOn'): Policy =>
    shop({ shipment: { clause: 'S-3', within: { hours: 24 }, ifMissed: asks({ hours: 24 }, then) } })
  const accept = (at: Instant): Command => send('AcceptDelay', at, { id: 'd1' })
  const ship = (at: Instant): Command => send('ShipOrder', at, {})
  const owed = (order: Order): readonly string[] =>
    obligationsOf(order).map(
      ({ owes, due, late }) => `${owes} ${due.by === null ? due.why : (due.by - FRI_2026_11_20) / DAY}${late ? ' late' : ''}`,
    )
  const lastOf = (policy: Policy, ...commands: readonly Command[]) => play(policy, [...bought, ...commands])

  it('owes an answer, while what is late stays owed and nothing is sent', () => {
    const { order, last } = lastOf(asked(), ship(SAT_2026_11_21))
    expect(owed(order)).toEqual(['consent 2', 'shipment 1 late'])
    expect(last).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'consentAwaited', clause: 'S-9', facts: { of: 'shipment' } }],
    })
  })
  it('may say yes: it is owed anew, counted from then', () => {
    const { order, last } = lastOf(asked('ends'), accept(SUN_2026_11_22 - 1))
    expect(last).toMatchObject({ verdict: 'granted', because: [{ code: 'delayAccepted', clause: 'S-9' }] })
    expect(owed(order)).toEqual([`shipment ${3 - 1 / DAY}`])
    expect(lastOf(asked('ends'), accept(SUN_2026_11_22 - 1), ship(SUN_2026_11_22)).last).toMatchObject({ verdict: 'granted' })
  })
  it('is asked once: missed again it is recorded', () => {
    const { order, last } = lastOf(asked('ends'), accept(SAT_2026_11_21), passTime(MON_2026_11_23))
    expect(last.events.map(({ type }) => type)).toEqual(['ObligationMissed'])
    expect(owed(order)).toEqual(['shipment 2 late'])
  })
  it('may say no by a row that opens with a delay', () => {
    expect(books(lastOf(asked(), cancel(SAT_2026_11_21)).order)).toBe('owed 2499 | cancelled')
  })
  it.each<readonly ['ends' | 'goesOn' | undefined, string, string, readonly string[]]>([
    ['ends', PAID, 'owed 2499 | expired', ['refund openEnded']],
    ['goesOn', PAID, PAID, ['shipment 3']],
    [undefined, PAID, PAID, ['consent 2 late', 'shipment 1 late']],
  ])('and says nothing: the order %s', (then, before, after, still) => {
    expect(books(lastOf(asked(then), passTime(SUN_2026_11_22 - 1)).order)).toBe(before)
    const { order } = lastOf(asked(then), passTime(SUN_2026_11_22))
    expect(books(order)).toBe(after)
    expect(owed(order)).toEqual(still)
  })
  it('is not asked for a second time, and cannot answer once it is over', () => {
    for (const at of [SAT_2026_11_21 - 1, SUN_2026_11_22])
      expect(lastOf(asked('goesOn'), accept(at)).last).toMatchObject({
        verdict: 'refused',
        because: [{ code: 'noConsentAsked' }],
      })
    const twice = lastOf(asked(), accept(SAT_2026_11_21), accept(SUN_2026_11_22))
    expect(twice.last).toMatchObject({ verdict: 'granted', because: [{ code: 'answeredBefore' }] })
    expect(twice.last.events.map(({ type }) => type)).toEqual(['ObligationMissed'])
  })
  it('about its supply is asked still, also if the supplier then commits to it', () => {
    const policy = shop({ supply: { clause: 'S-4', within: { hours: 24 }, ifMissed: asks({ hours: 48 }, 'ends') } })
    const committed = lastOf(policy, send('CommitSupply', SAT_2026_11_21, {}))
    expect(committed.last).toMatchObject({ verdict: 'granted' })
    expect(committed.order).toMatchObject({ stage: 'awaitingSupply' })
    expect(owed(committed.order)).toEqual(['consent 3'])
    expect(lastOf(policy, send('CommitSupply', SAT_2026_11_21, {}), accept(SUN_2026_11_22)).order).toMatchObject({
      stage: 'awaitingShipment',
    })
  })
})

describe('supply that is owed', () => {
  const supplied = shop({ supply: { clause: 'S-4', within: THREE_DAYS } })
  const commit = (at: Instant): Command => send('CommitSupply', at, {})

  it('is told, and the order is ready then; told again it adds nothing', () => {
    const { order, decisions } = play(supplied, [...bought, commit(SAT_2026_11_21), commit(SUN_2026_11_22)])
    expect(decisions.at(-1)).toMatchObject({ events: [], because: [{ code: 'answeredBefore' }] })
    expect(order).toMatchObject({ stage: 'awaitingShipment', happened: { supply: SAT_2026_11_21 } })
  })
  it('in time, or on record as late, and still to be told', () => {
    for (const [at, missed] of [
      [MON_2026_11_23 - 1, 0],
      [MON_2026_11_23, 1],
    ] as const) {
      const { order } = play(supplied, [...bought, commit(at)])
      expect(order).toMatchObject({ stage: 'awaitingShipment' })
      expect(order.is === 'sale' && order.missed.length).toBe(missed)
    }
  })
  it('may be told before the payment: then it is not waited for', () => {
    const { order } = play(supplied, [aPlacing('inStock'), commit(FRI_2026_11_20), pay(FRI_2026_11_20)])
    expect(order).toMatchObject({ stage: 'awaitingShipment' })
  })
  it('is a moment with the placement, where it is not owed', () => {
    const { last } = play(shop({}), [...bought, commit(SAT_2026_11_21)])
    expect(last).toMatchObject({ because: [{ code: 'supplyIsCommitted', facts: { since: FRI_2026_11_20 } }] })
  })
})

it('if the shop is late and the customer has not paid at one instant, the order ends by the shop’s lateness', () => {
  const policy: Policy = {
    ...shop({}),
    sale: {
      preOrder: {
        payment: [
          {
            clause: 'S-1',
            pay: 'full',
            asked: 'placement',
            within: THREE_DAYS,
            ifMissed: { then: 'ends', keeps: 'everythingPaid' },
          },
        ],
        cancellation: [{ clause: 'S-2', how: 'never', instead: [] }],
      },
    },
  }
  const line = aLine('preOrder', { offer: anOffer({ available: 0 }) })
  const { order } = play(policy, [aPlacing('preOrder', { lines: [line] }), pay(FRI_2026_11_20, TOTAL - 1)])
  expect(order).toMatchObject({ stage: 'awaitingPayment' })
  if (order.is !== 'sale') throw new Error('a sale')
  const [payment] = order.duties
  const due = { by: MON_2026_11_23, clause: 'S-8', ifMissed: { then: 'ends', keeps: 'nothing', clause: 'S-8' } } as const
  const both: Order = {
    ...order,
    duties: [...(payment === undefined ? [] : [payment]), { party: 'shop', owes: 'supply', id: null, due, late: false }],
  }
  const closed = decide(policy, both, passTime(MON_2026_11_23)).events.find(({ type }) => type === 'OrderClosed')
  expect(closed).toMatchObject({ data: { clause: 'S-8' } })
})
