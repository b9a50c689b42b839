import { describe, expect, it } from 'vitest'
import { decide, type Due, optionsFor, type Order, type Policy } from '../../../src/index.ts'
import { situationAt } from '../../../src/workflow/time/situationAt.ts'
import { aPlacing, DAY, FRI_2026_11_20, HOUR, play } from '../../support/orders.ts'
import { aDuty, CALENDAR, calendarFor, WEEKDAYS_2026 } from '../../support/sales.ts'
import { IN_STAGE } from '../../support/stages.ts'

const { policy, order } = IN_STAGE.awaitingPayment
const UNPAID_AT = FRI_2026_11_20 + 24 * HOUR

describe('an order as a command finds it', () => {
  it.each<readonly [string, number, string, number]>([
    ['one millisecond before it lapses', UNPAID_AT - 1, 'awaitingPayment', UNPAID_AT - 1],
    ['as it lapses', UNPAID_AT, 'closed', UNPAID_AT],
    ['at its own last instant, for an older command', 0, 'awaitingPayment', FRI_2026_11_20],
  ])('%s', (_, at, stage, clock) => {
    const found = situationAt(policy, CALENDAR, order, at).situation
    expect([found.order.is !== 'unplaced' && found.order.stage, found.at]).toEqual([stage, clock])
  })
  it('has no clock before it exists', () => {
    expect(situationAt(policy, CALENDAR, { is: 'unplaced' }, 7)).toEqual({
      events: [],
      situation: { policy, calendar: CALENDAR, order: { is: 'unplaced' }, at: 7 },
    })
  })
})

describe('an obligation beyond the calendar, once the calendar is extended', () => {
  const within = { businessDays: 40 }
  const paidLater: Policy = {
    ...policy,
    calendar: { ...WEEKDAYS_2026, beyond: 'weekdays' },
    sale: {
      inStock: { ...policy.sale.inStock, payment: [{ clause: 'T-1', pay: 'full', asked: 'placement', within }] } as never,
    },
  }
  const beyond: Due = { by: null, why: 'beyondCalendar', since: FRI_2026_11_20, clause: 'T-1' }
  const withoutInstant = (sale: Order): Order => (sale.is === 'sale' ? { ...sale, duties: [aDuty('payment', beyond)] } : sale)
  const undated = withoutInstant(play(paidLater, [aPlacing('inStock')]).order)

  it('has an instant, recorded at the order’s own', () => {
    const { events } = situationAt(paidLater, calendarFor(paidLater.calendar), undated, FRI_2026_11_20 + DAY)
    expect(events).toEqual([
      {
        type: 'ObligationDated',
        data: { at: FRI_2026_11_20, owes: 'payment', id: null, due: { by: Date.UTC(2027, 0, 16), clause: 'T-1' } },
      },
    ])
  })
  it('lapses by it, and what may be done agrees with what is decided', () => {
    const at = Date.UTC(2027, 0, 16)
    const cancel = optionsFor(paidLater, undated, at).find(({ command }) => command === 'RequestCancellation')
    const decision = decide(paidLater, undated, { type: 'RequestCancellation', data: { at, id: 'c1' } })
    expect(decision.verdict).toBe('refused')
    expect(cancel).toMatchObject({ open: false, because: decision.because })
  })
})
