/** What never opens again: a judgment that is too bold is found, and none is under terms that the shops do not have. */
import { describe, expect, it } from 'vitest'
import type { CommandType } from '../../src/order/command.ts'
import type { Order } from '../../src/order/order.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { newYork } from '../../src/preset/newYork.ts'
import { neverOpens } from '../../src/workflow/asking/neverOpens.ts'
import { everyDayAlike } from './everyDayAlike.ts'
import { explore } from './explore.ts'
import { neverAsJudgedBy, neverStaysNever } from './law/neverStaysNever.ts'
import { moneyOf, stageOf } from './order.ts'
import type { Scope } from './scope.ts'
import { explorations } from './shops.ts'

const PLATFORM = 'cross-border-platform, inStock, 1'
const PRE_ORDERS = 'pre-order-store, preOrder, 1 with deposit'

const named = (name: string) => {
  const found = explorations({ strays: 2 }).find(({ scope }) => scope.name === name)
  if (found === undefined) throw new Error(`Nothing is called ${name}`)
  return found
}

const bold =
  (command: CommandType, where: (order: Order) => boolean): typeof neverOpens =>
  (situation) => {
    const judged = neverOpens(situation)
    return (type) => judged(type) || (type === command && where(situation.order))
  }

const isIn =
  (stage: string) =>
  (order: Order): boolean =>
    stageOf(order) === stage

describe('found, where it is said too early', () => {
  it.each<readonly [string, string, typeof neverOpens]>([
    ['an expired order can be reinstated', PLATFORM, bold('ShipOrder', isIn('closed'))],
    ['money may come late', PLATFORM, bold('ReinstateOrder', (order) => isIn('closed')(order) && moneyOf(order).owed === 0)],
    [
      'a return may be denied, and requested again',
      PLATFORM,
      bold('RequestReturn', (order) => order.is === 'sale' && order.returns.length > 0),
    ],
    ['a payment is asked for on arrival', PRE_ORDERS, bold('SendArrivalNotice', isIn('awaitingPayment'))],
    ['too much may be paid', PRE_ORDERS, bold('RecordRefund', (order) => moneyOf(order).owed === 0)],
    ['what is open', PRE_ORDERS, bold('RecordPayment', isIn('awaitingPayment'))],
  ])('%s', (_, name, judge) => {
    const { policy, scope } = named(name)
    expect(explore(policy, scope, { laws: [neverAsJudgedBy(judge)] }).found).not.toEqual([])
  })
})

/** A shop that asks again, ends what is late, reinstates it, and cancels by dates, delays and marks. */
const strict: Policy = {
  id: 'strict',
  version: 1,
  about: 'Terms that no preset has.',
  currency: 'USD',
  calendar: newYork,
  sale: {
    preOrder: {
      payment: [
        { clause: 'T-1', pay: 'deposit', of: { share: 20 }, asked: 'placement', within: { hours: 24 } },
        { clause: 'T-1', pay: 'balance', asked: 'arrival', within: { days: 3 } },
      ],
      latePayment: { clause: 'T-2', shopMay: 'reinstate' },
      supply: { clause: 'T-3', within: { days: 2 }, ifMissed: { then: 'ends' } },
      stock: {
        clause: 'T-4',
        within: { days: 9 },
        ifMissed: { then: 'asksAgain', answer: { clause: 'T-4', within: { days: 1 }, ifMissed: { then: 'ends' } } },
      },
      mixing: { clause: 'T-5', with: ['inStock'] },
      cancellation: [
        { clause: 'T-6', when: { mark: 'finalSale' }, how: 'never' },
        { clause: 'T-6', within: { hours: 6 }, how: 'directly' },
        { clause: 'T-6', through: '2026-11-30', how: 'ifShopAgrees' },
        { clause: 'T-6', since: 'delay', within: { hours: 12 }, how: 'directly' },
        { clause: 'T-6', since: 'supply', until: 'arrival', how: 'ifMakerAgrees' },
        { clause: 'T-6', how: 'never', instead: [] },
      ],
    },
    inStock: {
      payment: [{ clause: 'T-7', pay: 'full', asked: 'placement', within: { hours: 1 } }],
      shipment: { clause: 'T-7', within: { days: 2 }, ifMissed: { then: 'ends' } },
      latePayment: { clause: 'T-2', shopMay: 'reinstate' },
      cancellation: [
        { clause: 'T-8', until: 'preparation', how: 'directly' },
        { clause: 'T-8', how: 'never', instead: [] },
      ],
    },
  },
}

/** A shop that ends what is shipped late, and whose rows open again and again. */
const patient: Policy = {
  ...strict,
  id: 'patient',
  sale: {
    backorder: {
      payment: [{ clause: 'T-1', pay: 'full', asked: 'placement', within: { hours: 24 } }],
      shipment: { clause: 'T-7', within: { days: 2 }, ifMissed: { then: 'ends' } },
      latePayment: { clause: 'T-2', shopMay: 'reinstate' },
      cancellation: [
        { clause: 'T-6', within: { hours: 2 }, how: 'never' },
        { clause: 'T-6', within: { hours: 6 }, how: 'directly' },
        { clause: 'T-6', how: 'never', instead: [] },
      ],
    },
    preOrder: {
      payment: [{ clause: 'T-1', pay: 'full', asked: 'placement', within: { hours: 24 } }],
      cancellation: [
        { clause: 'T-6', since: 'specificationChange', within: { hours: 2 }, how: 'directly' },
        { clause: 'T-6', how: 'never', instead: [] },
      ],
    },
  },
}

const lineOf = (kind: Scope['kind'], id: string, marks: readonly string[] = []): Scope['lines'][number] => ({
  id,
  item: id,
  quantity: 1,
  price: 1_001,
  kind,
  offer: { listed: true, available: kind === 'inStock' ? 1 : 0, marks },
})

const scopeOf = (kind: Scope['kind'], lines: Scope['lines']): Scope => {
  const { scope } = named(PRE_ORDERS)
  return { ...scope, name: kind, kind, lines, most: 6_000 }
}

describe('never said too early', () => {
  it.each<readonly [string, Policy, Scope]>([
    ['of what waits', strict, scopeOf('preOrder', [lineOf('preOrder', 'L1')])],
    ['of what is never cancelled', strict, scopeOf('preOrder', [lineOf('preOrder', 'L1', ['finalSale'])])],
    ['of what is in stock', strict, scopeOf('inStock', [lineOf('inStock', 'L1')])],
    [
      'of two kinds in one order',
      strict,
      scopeOf('preOrder', [lineOf('preOrder', 'L1', ['finalSale']), lineOf('inStock', 'L2')]),
    ],
    ['of what may only end when it is ready', patient, scopeOf('backorder', [lineOf('backorder', 'L1')])],
    ['of what opens with each change', patient, scopeOf('preOrder', [lineOf('preOrder', 'L1')])],
  ])('%s', (_, terms, scope) => {
    for (const policy of [terms, everyDayAlike(terms)]) {
      const { found, states } = explore(policy, scope, { laws: [neverStaysNever] })
      expect(found).toEqual([])
      expect(states).toBeGreaterThan(50)
    }
  })
})
