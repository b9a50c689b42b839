import { describe, expect, it } from 'vitest'
import { initialOrder, type Command } from '../../../src/index.ts'
import { crossBorderPlatform, preOrderStore } from '../../../src/preset/index.ts'
import type { Outcome } from '../../../src/order/order.ts'
import { pastOrderOf } from '../../../src/rule/standing/pastOrderOf.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, pay, passTime, play, send, TOTAL } from '../../support/orders.ts'
import { anInquiry, aSale, closed } from '../../support/sales.ts'

/** Five business days after the notice of Saturday, over Thanksgiving: midnight in New York. */
const END_OF_MON_2026_11_30 = Date.UTC(2026, 11, 1, 5)

const allIn = send('RecordAllocation', FRI_2026_11_20 + DAY, { id: 'a1', lines: [{ line: 'L1', quantity: 2 }] })
const notice = send('SendArrivalNotice', FRI_2026_11_20 + DAY, {})
const withDeposit = aPlacing('preOrder', {
  agrees: ['deposit'],
  lines: [aLine('preOrder', { offer: anOffer({ available: 0, deposit: { share: 30, refundable: false } }) })],
})

const endOf = (commands: readonly [Command, ...Command[]]): string | undefined =>
  pastOrderOf(play(preOrderStore, commands).order)?.end

describe('pastOrderOf', () => {
  it('says nothing of what was not bought', () => {
    expect(pastOrderOf(initialOrder())).toBeNull()
    expect(pastOrderOf(anInquiry())).toBeNull()
  })

  it('names each item once, from the instant of the placement', () => {
    const lines = [aLine('preOrder'), aLine('preOrder', { id: 'L2' }), aLine('preOrder', { id: 'L3', item: 'vase' })]
    const { order } = play(preOrderStore, [aPlacing('preOrder', { lines }), passTime(FRI_2026_11_20 + DAY)])
    expect(pastOrderOf(order)).toEqual({ order: 'order-1', at: FRI_2026_11_20, items: ['mug', 'vase'], end: 'open' })
  })

  it('tells an order left unpaid after its arrival from one left unpaid before, each from its lapse', () => {
    const after = play(preOrderStore, [aPlacing('preOrder'), allIn, notice, passTime(END_OF_MON_2026_11_30)]).order
    expect(pastOrderOf(after)).toMatchObject({ at: END_OF_MON_2026_11_30, end: 'lapsedAfterArrival' })
    const before = play(preOrderStore, [withDeposit, passTime(FRI_2026_11_20 + 2 * DAY)]).order
    expect(pastOrderOf(before)).toMatchObject({ at: FRI_2026_11_20 + DAY, end: 'lapsedUnpaid' })
  })

  it('counts neither a timely cancellation nor a sale that was kept', () => {
    expect(endOf([aPlacing('preOrder'), send('RequestCancellation', FRI_2026_11_20, { id: 'c1' })])).toBe('cancelled')
    const shipped = [allIn, notice, pay(FRI_2026_11_20 + DAY), send('ShipOrder', FRI_2026_11_20 + DAY, {})] as const
    expect(endOf([aPlacing('preOrder'), ...shipped])).toBe('open')
    expect(endOf([aPlacing('preOrder'), ...shipped, send('RecordDelivery', FRI_2026_11_20 + 2 * DAY, {})])).toBe('completed')
  })

  it('holds nothing against the customer that the shop cancelled, and a refused parcel', () => {
    const cancelled = (...more: readonly Command[]) => endOf([aPlacing('preOrder'), ...more])
    const leave = send('RequestCancellation', FRI_2026_11_20, { id: 'c1', lines: [{ line: 'L1', quantity: 1 }] })
    const off = send('CancelOrder', FRI_2026_11_20, { id: 's1', because: 'unavailable' })
    expect(cancelled(off)).toBe('cancelledByShop')
    expect(cancelled(leave, off)).toBe('cancelledByShop')
    expect(
      cancelled(
        send('CancelOrder', FRI_2026_11_20, { id: 's1', because: 'other', lines: [{ line: 'L1', quantity: 1 }] }),
        send('RequestCancellation', FRI_2026_11_20, { id: 'c1' }),
      ),
    ).toBe('cancelled')
    const refused = play(crossBorderPlatform, [
      aPlacing('inStock'),
      pay(FRI_2026_11_20),
      send('ShipOrder', FRI_2026_11_20, {}),
      send('RefuseDelivery', FRI_2026_11_20 + HOUR, { when: 'atTheDoor' }),
      send('RecordGoodsBack', FRI_2026_11_20 + DAY, { condition: 'unopened' }),
    ])
    expect(pastOrderOf(refused.order)?.end).toBe('refusedDelivery')
  })

  it.each<readonly [Outcome, string]>([
    ['completed', 'completed'],
    ['returned', 'completed'],
    ['cancelled', 'cancelled'],
    ['expired', 'lapsedUnpaid'],
  ])('of what is closed as %s: %s', (outcome, end) => expect(pastOrderOf(aSale(closed(outcome)))?.end).toBe(end))

  it('has no lapse of an order that was taken up again', () => {
    const lapsed = [aPlacing('inStock'), passTime(FRI_2026_11_20 + DAY), pay(FRI_2026_11_20 + 25 * HOUR, TOTAL)] as const
    const reinstated = send('ReinstateOrder', FRI_2026_11_20 + 25 * HOUR, { id: 'r1' })
    expect(pastOrderOf(play(crossBorderPlatform, [...lapsed]).order)?.end).toBe('lapsedUnpaid')
    expect(pastOrderOf(play(crossBorderPlatform, [...lapsed, reinstated]).order)?.end).toBe('open')
  })
})
