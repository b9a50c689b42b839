import { describe, expect, it } from 'vitest'
import { decide, evolve, type Policy } from '../../src/index.ts'
import { crossBorderPlatform as policy, marketplace } from '../../src/preset/index.ts'
import { aPlacing, DAY, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'
import { WEEKDAYS_2026 } from '../support/sales.ts'
import { IN_STAGE } from '../support/stages.ts'

const BY = FRI_2026_11_20 + 24 * HOUR
const { order } = IN_STAGE.awaitingPayment
const cancel = (at: number) => send('RequestCancellation', at, { id: 'c1' })

describe('what had lapsed', () => {
  it.each([
    [BY - 1, 'granted', ['UnitsCancelled', 'OrderClosed']],
    [BY, 'refused', ['OrderClosed']],
    [BY + 1, 'refused', ['OrderClosed']],
  ])('by %d is decided first, and recorded whatever the verdict: %s', (at, verdict, types) => {
    const decision = decide(policy, order, cancel(at))
    expect([decision.verdict, decision.events.map(({ type }) => type)]).toEqual([verdict, types])
  })
  it('is not decided under terms that are not the order’s', () => {
    const decision = decide({ ...policy, version: 2 }, order, cancel(BY))
    expect(decision).toMatchObject({ verdict: 'refused', events: [], because: [{ code: 'otherTerms' }] })
  })
  it('is decided again after the command, if that leaves something overdue', () => {
    const prompt: Policy = {
      ...policy,
      sale: { inStock: { ...policy.sale.inStock, preparation: { clause: 'T-1', within: { hours: 0 } } } as never },
    }
    const { last } = play(prompt, [aPlacing('inStock'), pay(FRI_2026_11_20 + HOUR)])
    expect(last.events.map(({ type }) => type)).toEqual(['PaymentReceived', 'OrderReady', 'ObligationMissed'])
  })
})

describe('the first event of a granted command', () => {
  it('carries which command it answers, the others do not', () => {
    const [first, ...rest] = decide(policy, order, pay(BY - 1)).events
    expect(first?.data.answers).toEqual({ command: 'RecordPayment', id: 'p1', content: '2499' })
    expect(rest.map(({ data }) => data.answers)).toEqual(rest.map(() => undefined))
  })
  it('so that the same one adds nothing, also once the order has moved on', () => {
    const paid = decide(policy, order, pay(BY - 1)).events.reduce(evolve, order)
    const again = decide(policy, paid, pay(BY + 99 * HOUR))
    expect(again.because).toMatchObject([{ code: 'answeredBefore' }])
    expect(again.events.map(({ type }) => type)).toEqual(['ObligationMissed'])
  })
})

describe('beyond the calendar', () => {
  const within = { businessDays: 60 }
  const long: Policy = {
    ...policy,
    calendar: WEEKDAYS_2026,
    sale: {
      inStock: { ...policy.sale.inStock, payment: [{ clause: 'T-1', pay: 'full', asked: 'placement', within }] } as never,
    },
    refunds: { clause: 'T-2', within },
  }
  it('what is asked for is refused, to be asked again once the calendar is longer', () => {
    const { last } = play(long, [aPlacing('inStock')])
    expect(last).toMatchObject({
      verdict: 'refused',
      events: [],
      because: [{ code: 'beyondCalendar', clause: 'T-1', facts: { begins: 'PaymentRequested' } }],
    })
  })
  it('what has happened is recorded all the same, owed without an instant until then', () => {
    expect(decide(long, IN_STAGE.awaitingShipment.order, pay(BY, 5, 'p7'))).toMatchObject({
      verdict: 'granted',
      events: expect.arrayContaining([
        expect.objectContaining({
          type: 'RefundOwed',
          data: expect.objectContaining({ due: expect.objectContaining({ why: 'beyondCalendar', clause: 'T-2' }) }),
        }),
      ]),
    })
  })
})

describe('a delivery', () => {
  const delivery = (at: number) => send('RecordDelivery', at, {})
  it('begins the return window, where the terms give one', () => {
    expect(decide(policy, IN_STAGE.shipped.order, delivery(FRI_2026_11_20 + 5 * HOUR)).events).toMatchObject([
      { type: 'OrderDelivered', data: { window: { clause: 'XB-14', by: Date.UTC(2026, 11, 20, 16) } } },
    ])
  })
  it('ends the order otherwise', () => {
    const { last } = play(marketplace, [
      aPlacing('inStock'),
      pay(FRI_2026_11_20),
      send('ShipOrder', FRI_2026_11_20, {}),
      delivery(FRI_2026_11_20 + DAY),
    ])
    expect(last.events).toMatchObject([
      { type: 'OrderDelivered', data: { window: null } },
      { type: 'OrderClosed', data: { outcome: 'completed' } },
    ])
  })
})

it('a calendar that cannot be used decides nothing, and says what is wrong with it', () => {
  const broken: Policy = { ...policy, calendar: { ...policy.calendar, zone: 'Nowhere/At_All' } }
  expect(decide(broken, order, cancel(BY))).toMatchObject({
    verdict: 'refused',
    events: [],
    because: [{ code: 'unusableCalendar' }],
  })
})
