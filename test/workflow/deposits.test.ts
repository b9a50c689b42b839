/**
 * Who keeps what of a deposit and a balance: 20.00 for two figures and 5.00 shipping.
 *
 * The pre-order shop asks 30 % up front of items so marked (6.00) and keeps it where it is marked as not refundable; the importer
 * asks 50 % (10.00) and keeps whatever was paid.
 */
import { describe, expect, it } from 'vitest'
import type { Command, DataOf, Policy } from '../../src/index.ts'
import type { MarkedDeposit } from '../../src/order/offer.ts'
import { importer } from '../../src/preset/importer.ts'
import { preOrderStore } from '../../src/preset/preOrderStore.ts'
import { dataOf } from '../preset/support/look.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, play, send } from '../support/orders.ts'
import { allocate, askedFor, type Commands, confirm, quote } from './support/edges.ts'
import { books } from './support/ledger.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY
const MON_2026_12_14 = FRI_2026_11_20 + 24 * DAY
const SOON = FRI_2026_11_20 + HOUR

const cancel = (id = 'c1', quantity?: number): Command =>
  send('RequestCancellation', SOON, { id, ...(quantity === undefined ? {} : { lines: [{ line: 'L1', quantity }] }) })
const shopCancels = (because: DataOf<'CancelOrder'>['because'] = 'other'): Command =>
  send('CancelOrder', SOON, { id: 's1', because })
const notice = (shipping: number): Command => send('SendArrivalNotice', SOON, { shipping })
const changed = send('ChangeSpecification', SOON, { id: 'x1', what: 'another scale' })
const later = passTime(MON_2026_12_14)

const figures = (deposit: MarkedDeposit, placing: Partial<DataOf<'PlaceOrder'>> = {}): Commands => [
  aPlacing('preOrder', {
    agrees: ['deposit', 'fullPayment'],
    lines: [aLine('preOrder', { price: 2_000, offer: anOffer({ available: 0, deposit }) })],
    ...placing,
  }),
]
const kept = figures({ share: 30, refundable: false })
const refundable = figures({ share: 30, refundable: true })
const badRecord = figures(
  { share: 30, refundable: false },
  {
    past: ['a', 'b', 'c', 'd'].map((order) => ({
      order,
      at: FRI_2026_11_20 - DAY,
      items: ['mug'],
      end: 'lapsedAfterArrival' as const,
    })),
  },
)
const quoted: Commands = [...askedFor(FRI_2026_11_20), quote(FRI_2026_11_20), confirm(FRI_2026_11_20)]

type Row = readonly [name: string, lead: Commands, commands: readonly Command[], books: string]

const holds = (policy: Policy, rows: readonly Row[]): void => {
  it.each(rows)('%s', (_, lead, commands, expected) => {
    expect(books(play(policy, [...lead, ...commands]).order)).toBe(expected)
  })
}

describe('a deposit of 6.00', () => {
  holds(preOrderStore, [
    ['unpaid at the end of its time', kept, [passTime(SAT_2026_11_21)], 'nothing | expired'],
    [
      'paid in part at the end of its time: it is none yet',
      kept,
      [pay(SOON, 599), passTime(SAT_2026_11_21)],
      'owed 599 | expired',
    ],
    ['paid in part when the customer cancels: neither', kept, [pay(SOON, 599), cancel()], 'owed 599 | cancelled'],
    ['paid whole', kept, [pay(SOON, 600)], 'held 600 | awaitingStock'],
    ['paid whole when the customer cancels', kept, [pay(SOON, 600), cancel()], 'kept 600 | cancelled'],
    ['with more than asked', kept, [pay(SOON, 700), cancel()], 'owed 100, kept 600 | cancelled'],
    ['of the unit that is cancelled: that half', kept, [pay(SOON, 600), cancel('c1', 1)], 'held 300, kept 300 | awaitingStock'],
    ['unit by unit: no cent lost', kept, [pay(SOON, 600), cancel('c1', 1), cancel('c2', 1)], 'kept 600 | cancelled'],
    ['that is refundable', refundable, [pay(SOON, 600), cancel()], 'owed 600 | cancelled'],
    ['when the shop cancels', kept, [pay(SOON, 600), shopCancels()], 'owed 600 | cancelled'],
    ['when the shop cannot supply', kept, [pay(SOON, 600), shopCancels('unavailable')], 'owed 600 | cancelled'],
    ['when the customer cancels because it was changed', kept, [pay(SOON, 600), changed, cancel()], 'owed 600 | cancelled'],
    [
      'after some goodwill: what is left of it',
      kept,
      [pay(SOON, 600), send('GrantRefund', SOON, { id: 'g1', on: { line: 'L1' }, amount: 200 }), cancel()],
      'owed 200, kept 400 | cancelled',
    ],
  ])
})

describe('its balance', () => {
  const arrived: Commands = [...kept, pay(SOON, 600), allocate(SOON)]
  const full: Commands = [...badRecord, pay(SOON, 2_500), allocate(SOON)]
  holds(preOrderStore, [
    ['waits for the notice', arrived, [], 'held 600 | arrived'],
    ['with the shipping that was told', arrived, [notice(900), pay(SOON, 2_300, 'p2')], 'held 2900 | awaitingShipment'],
    ['one cent short', arrived, [notice(900), pay(SOON, 2_299, 'p2')], 'held 2899 | awaitingPayment'],
    ['unpaid: the deposit is kept', arrived, [notice(900), later], 'kept 600 | expired'],
    ['paid in part: that part goes back', arrived, [notice(900), pay(SOON, 1_000, 'p2'), later], 'owed 1000, kept 600 | expired'],
    ['after arrival the customer can no longer cancel', arrived, [notice(900), cancel()], 'held 600 | awaitingPayment'],
    ['unless the thing was changed', arrived, [notice(900), pay(SOON, 2_300, 'p2'), changed, cancel()], 'owed 2900 | cancelled'],
    ['when the shop cancels, everything', arrived, [notice(900), pay(SOON, 2_300, 'p2'), shopCancels()], 'owed 2900 | cancelled'],
    ['paid up front by the record', full, [], 'held 2500 | arrived'],
    [
      'paid up front, and the shipping dearer: the difference',
      full,
      [notice(900), pay(SOON, 400, 'p2')],
      'held 2900 | awaitingShipment',
    ],
    ['paid up front, and the shipping cheaper: it goes back', full, [notice(200)], 'held 2200, owed 300 | awaitingShipment'],
    ['paid up front, and the shipping as it was', full, [notice(500)], 'held 2500 | awaitingShipment'],
    ['paid up front, and the difference left unpaid', full, [notice(900), later], 'owed 2500 | expired'],
  ])

  it('tells what the difference is for', () => {
    expect(
      dataOf(play(preOrderStore, [...full, notice(200)]), 'RefundOwed').map(({ for: cause, clause }) => [cause, clause]),
    ).toEqual([['shippingDifference', 'PRE-11']])
  })
})

describe('the importer’s deposit of 10.00 and balance of 15.00', () => {
  const paid: Commands = [...quoted, pay(SOON, 1_000)]
  const told: Commands = [...paid, allocate(SOON), send('SendArrivalNotice', SOON, {})]
  holds(importer, [
    ['not paid whole in time: the part goes back', quoted, [pay(SOON, 400), later], 'owed 400 | expired'],
    [
      'not paid whole when the customer cancels: nothing paid is refunded',
      quoted,
      [pay(SOON, 400), cancel()],
      'kept 400 | cancelled',
    ],
    ['when the customer cancels', paid, [cancel()], 'kept 1000 | cancelled'],
    ['when the customer cancels one of two', paid, [cancel('c1', 1)], 'held 500, kept 500 | awaitingStock'],
    ['when the shop cannot get enough', paid, [shopCancels('unavailable')], 'owed 1000 | cancelled'],
    [
      'when one of two came and the shop cannot get the other',
      paid,
      [allocate(SOON, 1), send('CancelOrder', SOON, { id: 's1', because: 'unavailable', lines: [{ line: 'L1', quantity: 1 }] })],
      'held 500, owed 500 | arrived',
    ],
    ['the balance unpaid', told, [later], 'kept 1000 | expired'],
    ['the balance paid in part', told, [pay(SOON, 500, 'p2'), later], 'kept 1500 | expired'],
    ['the balance paid', told, [pay(SOON, 1_500, 'p2')], 'held 2500 | awaitingShipment'],
    ['everything paid when the customer cancels', told, [pay(SOON, 1_500, 'p2'), cancel()], 'kept 2500 | cancelled'],
    ['money after the end goes back', told, [later, pay(MON_2026_12_14, 1_500, 'p2')], 'owed 1500, kept 1000 | expired'],
  ])
})
