import { describe, expect, it } from 'vitest'
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
