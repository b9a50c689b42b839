import { describe, expect, it } from 'vitest'
import { evolve, type Order } from '../../../src/index.ts'
import { crossBorderPlatform } from '../../../src/preset/index.ts'
import { passTime } from '../../../src/workflow/time/passTime.ts'
import { aDuty, aSale, awaitingPayment, CALENDAR, paid, preparing } from '../../support/sales.ts'

const NOW = aSale().at
const due = (by: number) => ({ by, clause: null })
const events = (sale: ReturnType<typeof aSale>, until: number) => passTime(crossBorderPlatform, CALENDAR, sale, until).events
const told = (sale: ReturnType<typeof aSale>, until: number) =>
  events(sale, until).map(({ type, data }) => `${type} ${data.at - NOW}`)

const sale = aSale({ duties: [aDuty('preparation', due(NOW + 50)), aDuty('shipment', due(NOW + 20))] })

describe('what time alone does', () => {
  it.each([
    [NOW + 19, []],
    [NOW + 20, ['ObligationMissed 20']],
    [NOW + 49, ['ObligationMissed 20']],
    [NOW + 50, ['ObligationMissed 20', 'ObligationMissed 50']],
  ])('the earliest first, each at its own instant: by %d', (until, expected) => expect(told(sale, until)).toEqual(expected))

  it('refunds are recorded in their turn among all else that lapses, and once', () => {
    const refund = (id: string, by: number) => aDuty('refund', due(NOW + by), id)
    const duties = [refund('c', 30), refund('b', 20), aDuty('shipment', due(NOW + 20)), refund('a', 10), refund('d', 90)]
    const missed = (until: number) =>
      events(aSale({ duties }), NOW + until).flatMap((event) =>
        event.type === 'ObligationMissed' ? [`${event.data.id ?? event.data.owes} ${event.data.at - NOW}`] : [],
      )
    expect(missed(60)).toEqual(['a 10', 'shipment 20', 'b 20', 'c 30'])
    expect(missed(20)).toEqual(['a 10', 'shipment 20', 'b 20'])
    const late = passTime(crossBorderPlatform, CALENDAR, aSale({ duties }), NOW + 60)
    expect(late.order).toEqual(late.events.reduce<Order>(evolve, aSale({ duties })))
    expect(passTime(crossBorderPlatform, CALENDAR, late.order, NOW + 60).events).toEqual([])
  })
  it('a lapse overdue already is decided at the order’s last instant', () => {
    expect(told(aSale(preparing(due(NOW - 5))), NOW)).toEqual(['ObligationMissed 0'])
  })
  it('a lapse brings about others', () => {
    const unpaid = aSale({ ...awaitingPayment(due(NOW + 10)), money: paid(100) })
    expect(told(unpaid, NOW + 10)).toEqual(['OrderClosed 10', 'RefundOwed 10'])
    expect(told(unpaid, Date.UTC(2026, 11, 1)).at(-1)).toMatch('ObligationMissed')
  })
  it('passing it in two steps or in one is the same', () => {
    const half = passTime(crossBorderPlatform, CALENDAR, sale, NOW + 30)
    const rest = passTime(crossBorderPlatform, CALENDAR, half.order, NOW + 60)
    expect([...half.events, ...rest.events]).toEqual(events(sale, NOW + 60))
  })
})
