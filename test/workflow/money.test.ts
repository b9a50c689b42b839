/** What can go wrong with the money of an order that is paid at once: 19.99 for two mugs and 5.00 shipping, 24.99 in all. */
import { describe, expect, it } from 'vitest'
import type { Command, Policy } from '../../src/index.ts'
import type { GoodwillOn } from '../../src/order/command.ts'
import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { dataOf, said } from '../preset/support/look.ts'
import { aPlacing, DAY, FRI_2026_11_20, HOUR, passTime, pay, play, send } from '../support/orders.ts'
import { books } from './support/ledger.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY
const SUN_2026_11_22 = FRI_2026_11_20 + 2 * DAY
const SOON = FRI_2026_11_20 + HOUR

const placed = aPlacing('inStock')
const cancel = (at: number, id = 'c1', quantity?: number): Command =>
  send('RequestCancellation', at, { id, ...(quantity === undefined ? {} : { lines: [{ line: 'L1', quantity }] }) })
const shopCancels = (at: number, id = 's1', quantity?: number): Command =>
  send('CancelOrder', at, { id, because: 'other', ...(quantity === undefined ? {} : { lines: [{ line: 'L1', quantity }] }) })
const answer = (approved: boolean, id = 'c1'): Command => send('AnswerCancellation', SOON, { id, approved })
const grant = (on: GoodwillOn, amount: number, id = 'g1', at = SOON): Command => send('GrantRefund', at, { id, on, amount })
const payOut = (amount: number, id = 'r1', at = SOON): Command => send('RecordRefund', at, { id, amount })
const reinstate = (id = 'i1', at = SUN_2026_11_22): Command => send('ReinstateOrder', at, { id })
const ship = send('ShipOrder', SOON, {})
const deliver = send('RecordDelivery', SOON, {})

type Row = readonly [name: string, commands: readonly Command[], books: string]

const holds = (policy: Policy, rows: readonly Row[]): void => {
  it.each(rows)('%s', (_, commands, expected) => {
    expect(books(play(policy, [placed, ...commands]).order)).toBe(expected)
  })
}

describe('a payment', () => {
  holds(marketplace, [
    ['exact', [pay(SOON)], 'held 2499 | awaitingShipment'],
    ['in part', [pay(SOON, 2_498)], 'held 2498 | awaitingPayment'],
    ['in two parts', [pay(SOON, 999, 'p1'), pay(SOON, 1_500, 'p2')], 'held 2499 | awaitingShipment'],
    [
      'in two parts, the second too large',
      [pay(SOON, 999, 'p1'), pay(SOON, 2_000, 'p2')],
      'held 2499, owed 500 | awaitingShipment',
    ],
    ['too much at once', [pay(SOON, 3_000)], 'held 2499, owed 501 | awaitingShipment'],
    ['reported twice', [pay(SOON), pay(SOON)], 'held 2499 | awaitingShipment'],
    ['reported twice with different amounts', [pay(SOON), pay(SOON, 1)], 'held 2499 | awaitingShipment'],
    ['made twice', [pay(SOON), pay(SOON, 2_499, 'p2')], 'held 2499, owed 2499 | awaitingShipment'],
    ['of nothing, of less, of half a cent', [pay(SOON, 0), pay(SOON, -1), pay(SOON, 0.5)], 'nothing | awaitingPayment'],
    ['after the cancellation', [cancel(SOON), pay(SOON)], 'owed 2499 | cancelled'],
    ['after the expiry', [pay(SAT_2026_11_21)], 'owed 2499 | expired'],
    ['in part before the expiry and in part after', [pay(SOON, 999), pay(SAT_2026_11_21, 1_500, 'p2')], 'owed 2499 | expired'],
    ['under way', [pay(SOON), ship, pay(SOON, 1, 'p2')], 'held 2499, owed 1 | shipped'],
    ['after delivery', [pay(SOON), ship, deliver, pay(SOON, 1, 'p2')], 'held 2499, owed 1 | completed'],
    ['that a cancelled unit makes enough', [pay(SOON, 1_500), cancel(SOON, 'c1', 1)], 'held 1499, owed 1 | awaitingShipment'],
    ['that goodwill makes enough', [pay(SOON, 2_000), grant({ line: 'L1' }, 499)], 'held 2000 | awaitingShipment'],
  ])
})

describe('a cancellation', () => {
  holds(marketplace, [
    ['by the customer, unpaid', [cancel(SOON)], 'nothing | cancelled'],
    ['by the customer, paid in part', [pay(SOON, 999), cancel(SOON)], 'owed 999 | cancelled'],
    ['by the customer, paid', [pay(SOON), cancel(SOON)], 'owed 2499 | cancelled'],
    ['by the customer, sent twice', [pay(SOON), cancel(SOON), cancel(SOON)], 'owed 2499 | cancelled'],
    ['by the shop, unpaid', [shopCancels(SOON)], 'nothing | cancelled'],
    ['by the shop, in preparation', [pay(SOON), send('BeginPreparation', SOON, {}), shopCancels(SOON)], 'owed 2499 | cancelled'],
    ['by the shop, of a parcel that was lost', [pay(SOON), ship, shopCancels(SOON)], 'owed 2499 | cancelled'],
    ['by the shop, of half a parcel', [pay(SOON), ship, shopCancels(SOON, 's1', 1)], 'held 2499 | shipped'],
    ['by the shop, after delivery', [pay(SOON), ship, deliver, shopCancels(SOON)], 'held 2499 | completed'],
    [
      'of one unit: the odd cent with it, the shipping stays',
      [pay(SOON), cancel(SOON, 'c1', 1)],
      'held 1499, owed 1000 | awaitingShipment',
    ],
    ['of one unit and then the other', [pay(SOON), cancel(SOON, 'c1', 1), cancel(SOON, 'c2', 1)], 'owed 2499 | cancelled'],
    ['of one unit by each side', [pay(SOON), cancel(SOON, 'c1', 1), shopCancels(SOON, 's1', 1)], 'owed 2499 | cancelled'],
    ['of one unit, after which a part is enough', [cancel(SOON, 'c1', 1), pay(SOON, 1_499)], 'held 1499 | awaitingShipment'],
  ])
})

describe('an application to cancel', () => {
  holds(crossBorderPlatform, [
    ['keeps the money until it is answered', [pay(SOON), cancel(SOON)], 'held 2499 | awaitingShipment'],
    ['approved', [pay(SOON), cancel(SOON), answer(true)], 'owed 2499 | cancelled'],
    ['approved twice', [pay(SOON), cancel(SOON), answer(true), answer(true)], 'owed 2499 | cancelled'],
    ['denied', [pay(SOON), cancel(SOON), answer(false)], 'held 2499 | awaitingShipment'],
    ['denied by the shipment', [pay(SOON), cancel(SOON), ship, answer(true)], 'held 2499 | shipped'],
    ['for one unit, approved', [pay(SOON), cancel(SOON, 'c1', 1), answer(true)], 'held 1499, owed 1000 | awaitingShipment'],
    [
      'for both, one of which the shop cancels first: it is for the other one then',
      [pay(SOON), cancel(SOON), shopCancels(SOON, 's1', 1), answer(true)],
      'owed 2499 | cancelled',
    ],
    [
      'for one, which the shop cancels first: there is nothing left to answer',
      [pay(SOON), cancel(SOON, 'c1', 2), shopCancels(SOON, 's1', 2), answer(true)],
      'owed 2499 | cancelled',
    ],
    ['not needed before all is paid', [pay(SOON, 2_498), cancel(SOON)], 'owed 2498 | cancelled'],
  ])
})

describe('goodwill', () => {
  const LINE = { line: 'L1' } as const
  holds(marketplace, [
    ['on a line', [pay(SOON), grant(LINE, 400)], 'held 2099, owed 400 | awaitingShipment'],
    ['on the shipping', [pay(SOON), grant('shipping', 500)], 'held 1999, owed 500 | awaitingShipment'],
    ['before anything is paid', [grant(LINE, 400)], 'nothing | awaitingPayment'],
    ['of more than is held', [pay(SOON, 300), grant(LINE, 400)], 'held 300 | awaitingPayment'],
    [
      'on all there is, and then a cancellation',
      [pay(SOON), grant(LINE, 1_999), grant('shipping', 500, 'g2'), cancel(SOON)],
      'owed 2499 | cancelled',
    ],
    [
      'and a unit cancelled: its half of the goodwill goes with it',
      [pay(SOON), grant(LINE, 400), cancel(SOON, 'c1', 1)],
      'held 1299, owed 1200 | awaitingShipment',
    ],
    ['after delivery', [pay(SOON), ship, deliver, grant(LINE, 400)], 'held 2099, owed 400 | completed'],
    ['after a cancellation', [pay(SOON), cancel(SOON), grant(LINE, 1)], 'owed 2499 | cancelled'],
    ['on a line that is not there', [pay(SOON), grant({ line: 'L9' }, 1)], 'held 2499 | awaitingShipment'],
  ])
})

describe('a pay-out', () => {
  holds(marketplace, [
    ['of all', [pay(SOON), cancel(SOON), payOut(2_499)], 'refunded 2499 | cancelled'],
    ['in parts', [pay(SOON), cancel(SOON), payOut(2_000), payOut(499, 'r2')], 'refunded 2499 | cancelled'],
    ['of too much', [pay(SOON), cancel(SOON), payOut(2_500)], 'owed 2499 | cancelled'],
    ['reported twice', [pay(SOON), cancel(SOON), payOut(1_000), payOut(1_000)], 'owed 1499, refunded 1000 | cancelled'],
    ['of two refunds at once', [pay(SOON, 3_000), cancel(SOON), payOut(3_000)], 'refunded 3000 | cancelled'],
    ['of more than the oldest refund', [pay(SOON, 3_000), cancel(SOON), payOut(600)], 'owed 2400, refunded 600 | cancelled'],
    ['of nothing owed', [pay(SOON), payOut(1)], 'held 2499 | awaitingShipment'],
  ])

  it('goes against the oldest payment that has something left', () => {
    const played = play(marketplace, [placed, pay(SOON, 999, 'p1'), pay(SOON, 2_000, 'p2'), cancel(SOON)])
    expect(dataOf(played, 'RefundOwed').map(({ from }) => from)).toEqual([
      [{ payment: 'p1', amount: 500 }],
      [
        { payment: 'p1', amount: 499 },
        { payment: 'p2', amount: 2_000 },
      ],
    ])
  })
})

describe('an expired order', () => {
  const late = (amount: number, id = 'late'): Command => pay(SAT_2026_11_21, amount, id)
  holds(crossBorderPlatform, [
    ['taken up again', [late(2_499), reinstate()], 'held 2499 | awaitingShipment'],
    ['taken up again twice', [late(2_499), reinstate(), reinstate()], 'held 2499 | awaitingShipment'],
    [
      'taken up again with what came in part before and after',
      [pay(SOON, 999), late(1_500), reinstate()],
      'held 2499 | awaitingShipment',
    ],
    ['taken up again with too much', [late(3_000), reinstate()], 'held 2499, owed 501 | awaitingShipment'],
    ['not with too little', [late(2_498), reinstate()], 'owed 2498 | expired'],
    [
      'not when it has been paid out',
      [late(2_499), payOut(1, 'r1', SUN_2026_11_22), reinstate()],
      'owed 2498, refunded 1 | expired',
    ],
    [
      'again, once the difference is here',
      [late(2_499), payOut(1, 'r1', SUN_2026_11_22), late(1, 'p9'), reinstate()],
      'held 2499, refunded 1 | awaitingShipment',
    ],
    [
      'with one unit less, if one was cancelled before',
      [cancel(SOON, 'c1', 1), late(1_499), reinstate()],
      'held 1499 | awaitingShipment',
    ],
    [
      'taken up again, then cancelled by the shop',
      [late(2_499), reinstate(), shopCancels(SUN_2026_11_22)],
      'owed 2499 | cancelled',
    ],
    ['not taken up unless it expired', [cancel(SOON), pay(SOON), reinstate()], 'owed 2499 | cancelled'],
  ])

  it('is settled once what is owed is paid out, and not before', () => {
    const expired = play(crossBorderPlatform, [placed, pay(SOON, 999), passTime(SAT_2026_11_21)])
    expect(books(expired.order)).toBe('owed 999 | expired')
    const paidOut = play(crossBorderPlatform, [payOut(999, 'r1', SUN_2026_11_22), payOut(1, 'r2', SUN_2026_11_22)], expired.order)
    expect(paidOut.decisions.map(said)).toEqual(['granted: refundPaid XB-11', 'refused: nothingOwed, moreThanOwed'])
  })
})
