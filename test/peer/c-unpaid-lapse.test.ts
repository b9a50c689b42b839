/**
 * C. Which unpaid orders lapse. Case from Sylius (features/order/managing_orders/canceling_unpaid_orders.feature) and be-BOP
 * (issue 1102): a window of five days.
 *
 * There a job cancels in batches whatever it finds too old. Here each order carries its own instant, and is asked alone.
 */
import { describe, expect, it } from 'vitest'
import { type Command, decide, evolve, isFullySettled, type Order, type Policy } from '../../src/index.ts'
import { marketplace, preOrderStore } from '../../src/preset/index.ts'
import type { StockSale } from '../../src/policy/saleTerms.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, play, send, TOTAL } from '../support/orders.ts'

const sale = marketplace.sale.inStock as StockSale

const inFiveDays: Policy = {
  ...marketplace,
  sale: { inStock: { ...sale, payment: [{ clause: 'C-1', pay: 'full', asked: 'placement', within: { hours: 120 } }] } },
}

const placed = aPlacing('inStock')
const placedAs = (order: string): Command => aPlacing('inStock', { order })
const AFTER_FIVE_DAYS = FRI_2026_11_20 + 5 * DAY
const AFTER_SIX_DAYS = FRI_2026_11_20 + 6 * DAY

const orderAfter = (commands: readonly [Command, ...Command[]]): Order => play(inFiveDays, commands).order

describe('within a window of five days', () => {
  it.each([
    [
      'unpaid, after six days',
      [placed, passTime(AFTER_SIX_DAYS)],
      { stage: 'closed', closed: { outcome: 'expired', at: AFTER_FIVE_DAYS } },
    ],
    ['unpaid, a millisecond before the end', [placed, passTime(AFTER_FIVE_DAYS - 1)], { stage: 'awaitingPayment' }],
    [
      'unpaid, at the end',
      [placed, passTime(AFTER_FIVE_DAYS)],
      { stage: 'closed', closed: { outcome: 'expired', clause: 'C-1' } },
    ],
    ['fresh', [placed, passTime(FRI_2026_11_20 + HOUR)], { stage: 'awaitingPayment' }],
    ['paid', [placed, pay(FRI_2026_11_20), passTime(AFTER_SIX_DAYS)], { stage: 'awaitingShipment' }],
    [
      'paid, then refunded',
      [
        placed,
        pay(FRI_2026_11_20),
        send('GrantRefund', FRI_2026_11_20, { id: 'g1', on: { line: 'L1' }, amount: 1_999 }),
        send('GrantRefund', FRI_2026_11_20, { id: 'g2', on: 'shipping', amount: 500 }),
        send('RecordRefund', FRI_2026_11_20, { id: 'f1', amount: TOTAL }),
        passTime(AFTER_SIX_DAYS),
      ],
      { stage: 'awaitingShipment' },
    ],
  ] as const)('%s', (_, commands, order) => {
    expect(orderAfter(commands)).toMatchObject(order)
  })
})

describe('in a batch', () => {
  it('an order that cannot be decided is known by its id, and does not stop the next', () => {
    const orders = ['first', 'second', 'third'].map((id) => play(inFiveDays, [placedAs(id)]).order)
    const withOthersTerms = orders.map(
      (order, index): Order =>
        index === 1 && order.is === 'sale' ? { ...order, policy: { id: 'elsewhere', version: 1 } } : order,
    )
    const results = withOthersTerms.map((order) => {
      const decision = decide(inFiveDays, order, passTime(AFTER_SIX_DAYS))
      const next = decision.events.reduce(evolve, order)
      return [next.is === 'unplaced' ? null : next.id, decision.because.map(({ code }) => code), isFullySettled(next)]
    })
    expect(results).toEqual([
      ['first', [], true],
      ['second', ['otherTerms'], false],
      ['third', [], true],
    ])
  })
})

describe('a deposit paid, and the balance unpaid past its window', () => {
  it('ends the order: the deposit is kept where the terms say so, and the rest goes back', () => {
    const deposit = { share: 30, refundable: false }
    const lines = [aLine('preOrder', { price: 10_000, offer: anOffer({ available: 0, deposit }) })]
    const { order } = play(preOrderStore, [
      aPlacing('preOrder', { lines, agrees: ['deposit'] }),
      pay(FRI_2026_11_20, 3_000, 'deposit'),
      send('RecordAllocation', FRI_2026_11_20, { id: 'a1', lines: [{ line: 'L1', quantity: 2 }] }),
      send('SendArrivalNotice', FRI_2026_11_20, {}),
      pay(FRI_2026_11_20 + DAY, 1_000, 'part'),
      passTime(FRI_2026_11_20 + 14 * DAY),
    ])
    expect(order).toMatchObject({
      stage: 'closed',
      closed: { outcome: 'expired', clause: 'PRE-15' },
      money: { forfeited: 3_000, owed: [{ amount: 1_000, for: 'expiry' }] },
    })
  })
})
