import { describe, expect, it } from 'vitest'
import { type Command, decide, initialOrder, type Order, type OrderDecision, type Policy } from '../../../src/index.ts'
import { backorderStore, crossBorderPlatform, preOrderStore } from '../../../src/preset/index.ts'
import type { GoodsDuty } from '../../../src/rule/dutyTerms.ts'
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

  it('holds nothing against the customer that the shop was too late with, whether they were asked to wait or not', () => {
    const lateBy = (ifMissed: GoodsDuty['ifMissed']): string | undefined => {
      const { backorder } = backorderStore.sale
      if (backorder === undefined) throw new Error('it sells backorders')
      const stock: GoodsDuty = { clause: 'T-1', within: { days: 2 }, ...(ifMissed === undefined ? {} : { ifMissed }) }
      const policy: Policy = { ...backorderStore, sale: { ...backorderStore.sale, backorder: { ...backorder, stock } } }
      const commands = [aPlacing('backorder'), pay(FRI_2026_11_20), passTime(FRI_2026_11_20 + 9 * DAY)] as const
      return pastOrderOf(play(policy, commands).order)?.end
    }
    expect(lateBy({ then: 'ends' })).toBe('cancelledByShop')
    expect(lateBy({ then: 'asksAgain', answer: { clause: 'T-2', within: { days: 2 }, ifMissed: { then: 'ends' } } })).toBe(
      'cancelledByShop',
    )
    expect(lateBy(undefined)).toBe('open')
  })

  it.each<readonly [Outcome, string]>([
    ['completed', 'completed'],
    ['returned', 'completed'],
    ['cancelled', 'cancelled'],
    ['expired', 'lapsedUnpaid'],
  ])('of what is closed as %s: %s', (outcome, end) => expect(pastOrderOf(aSale(closed(outcome)))?.end).toBe(end))

  it('says when an open order lapses, and as what; nothing else has a lapse', () => {
    const unpaid = play(preOrderStore, [aPlacing('preOrder'), allIn, notice]).order
    expect(pastOrderOf(unpaid)).toMatchObject({ end: 'open', lapses: { at: END_OF_MON_2026_11_30, end: 'lapsedAfterArrival' } })
    expect(pastOrderOf(play(preOrderStore, [withDeposit]).order)?.lapses).toEqual({
      at: FRI_2026_11_20 + DAY,
      end: 'lapsedUnpaid',
    })
    for (const order of [aSale(closed('expired')), play(preOrderStore, [aPlacing('preOrder')]).order, aSale()])
      expect(pastOrderOf(order)).not.toHaveProperty('lapses')
  })

  describe('does not depend on timers', () => {
    const unpaid = (order: string): Order => play(preOrderStore, [aPlacing('preOrder', { order }), allIn, notice]).order
    const lapsed = (order: string): Order => play(preOrderStore, [passTime(END_OF_MON_2026_11_30 + DAY)], unpaid(order)).order
    const another = (past: readonly Order[], at: number): OrderDecision =>
      decide(
        preOrderStore,
        initialOrder(),
        aPlacing('preOrder', { at, order: 'order-9', past: past.map(pastOrderOf).filter((each) => each !== null) }),
      )
    const LATER = END_OF_MON_2026_11_30 + 2 * DAY

    it('two orders left unpaid ask for a deposit, whether anyone has recorded it or not', () => {
      const recorded = another([lapsed('order-1'), lapsed('order-2')], LATER)
      expect(recorded).toMatchObject({ verdict: 'refused', because: [{ code: 'consentMissing' }, { code: 'upFrontByRecord' }] })
      expect(another([unpaid('order-1'), unpaid('order-2')], LATER)).toEqual(recorded)
      expect(another([unpaid('order-1'), lapsed('order-2')], LATER)).toEqual(recorded)
    })
    it('to the millisecond, and the grant before says until when', () => {
      const both = [unpaid('order-1'), unpaid('order-2')]
      expect(another(both, END_OF_MON_2026_11_30 - 1)).toMatchObject({ verdict: 'granted', validUntil: END_OF_MON_2026_11_30 })
      expect(another(both, END_OF_MON_2026_11_30).verdict).toBe('refused')
    })
    it('one that was paid in time never counts', () => {
      const paid = play(preOrderStore, [pay(FRI_2026_11_20 + 2 * DAY)], unpaid('order-1')).order
      expect(another([paid, lapsed('order-2')], LATER).verdict).toBe('granted')
    })
  })

  it('has no lapse of an order that was taken up again', () => {
    const lapsed = [aPlacing('inStock'), passTime(FRI_2026_11_20 + DAY), pay(FRI_2026_11_20 + 25 * HOUR, TOTAL)] as const
    const reinstated = send('ReinstateOrder', FRI_2026_11_20 + 25 * HOUR, { id: 'r1' })
    expect(pastOrderOf(play(crossBorderPlatform, [...lapsed]).order)?.end).toBe('lapsedUnpaid')
    expect(pastOrderOf(play(crossBorderPlatform, [...lapsed, reinstated]).order)?.end).toBe('open')
  })
})
