/** A shop that says in its own text what the library does anyway sees its clause where that decides. */
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { backorderStore } from '../../src/preset/backorderStore.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { dataOf, said } from '../preset/support/look.ts'
import { aPlacing, DAY, FRI_2026_11_20, passTime, pay, play, send } from '../support/orders.ts'

const SAT_2026_11_21 = FRI_2026_11_20 + DAY
const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY

describe('built-in rules', () => {
  it('an unpaid order lapses by the clause that says so, or by that of its window', () => {
    const says: Policy = { ...marketplace, says: { unpaidOrdersLapseByThemselves: 'TEXT-1' } }
    const closing = (policy: Policy): unknown =>
      dataOf(play(policy, [aPlacing('inStock'), passTime(SAT_2026_11_21)]), 'OrderClosed').map(({ clause }) => clause)
    expect([closing(says), closing(marketplace)]).toEqual([['TEXT-1'], ['MKT-7']])
  })

  it('a parcel that comes back is refunded by the clause that says so, where the terms take nothing else back', () => {
    const says: Policy = { ...marketplace, says: { returnsAreRefundedWhenBack: 'TEXT-2' } }
    const played = play(says, [
      aPlacing('inStock'),
      pay(FRI_2026_11_20),
      send('ShipOrder', SAT_2026_11_21, {}),
      send('RecordGoodsBack', MON_2026_11_23, { condition: 'unopened' }),
    ])
    expect(said(played.last)).toBe('granted: goodsBack TEXT-2')
    expect(dataOf(played, 'RefundOwed').map(({ amount, clause }) => [amount, clause])).toEqual([[2_499, 'TEXT-2']])
    expect(dataOf(played, 'OrderClosed').map(({ outcome, clause }) => [outcome, clause])).toEqual([['returned', 'TEXT-2']])
  })

  it('a missed promise is reported by the clause that says so, which need not be the one that made the promise', () => {
    const played = play(backorderStore, [
      aPlacing('backorder', { promisedShipDate: MON_2026_11_23 }),
      pay(FRI_2026_11_20),
      passTime(MON_2026_11_23),
    ])
    expect(dataOf(played, 'ObligationMissed')).toEqual([
      { owes: 'promisedShipment', id: null, by: MON_2026_11_23, clause: 'BACK-11' },
    ])
  })
})
