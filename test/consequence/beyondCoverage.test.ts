import { describe, expect, it } from 'vitest'
import { beyondCoverage } from '../../src/consequence/beyondCoverage.ts'
import type { Due } from '../../src/order/due.ts'
import type { Event } from '../../src/order/event.ts'
import { evolve } from '../../src/order/evolve.ts'
import type { Order } from '../../src/order/order.ts'
import { importer, marketplace } from '../../src/preset/index.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'
import { aDuty, anInquiry, aReturn, aSale, awaitingPayment, delivered, openEnded, paid } from '../support/sales.ts'
import { EVERY_EVENT, everyEvent } from '../support/stages.ts'

const beyond = (since: number = FRI_2026_11_20): Due => ({ by: null, why: 'beyondCalendar', since, clause: 'T-1' })
const reason = (begins: string) => ({
  code: 'beyondCalendar',
  clause: 'T-1',
  facts: { begins, since: FRI_2026_11_20, covers: ['2026-01-01', '2027-12-31'] },
})

const beyondBy = (start: Order, events: readonly Event[], policy = marketplace) =>
  beyondCoverage(policy, start, events, events.reduce<Order>(evolve, start))

const { PaymentReceived, PaymentRequested, OrderReady, ReturnRequested, RefundOwed, QuoteSent, OrderClosed } = EVERY_EVENT
const requested: Event = { type: 'PaymentRequested', data: { ...PaymentRequested.data, due: beyond() } }
const ready: Event = { type: 'OrderReady', data: { ...OrderReady.data, ship: beyond() } }
const owed = (id: string): Event => ({
  type: 'RefundOwed',
  data: { ...RefundOwed.data, id, due: beyond() },
})

describe('what falls due beyond the calendar', () => {
  it.each<readonly [Event, Order]>([
    [requested, aSale()],
    [ready, aSale(awaitingPayment())],
    [{ type: 'ReturnRequested', data: { ...ReturnRequested.data, return: aReturn({ back: beyond() }) } }, aSale(delivered())],
    [owed('refund-1'), aSale()],
    [{ type: 'QuoteSent', data: { ...QuoteSent.data, confirm: beyond() } }, anInquiry()],
  ])('by $type', (event, order) => {
    expect(beyondBy(order, [PaymentReceived, event])).toEqual(reason(event.type))
  })
  it('of an order that this begins', () => {
    const asked: Event = { type: 'QuoteRequested', data: { ...EVERY_EVENT.QuoteRequested.data, quote: beyond() } }
    expect(beyondBy({ is: 'unplaced' }, [asked], importer)).toMatchObject({ facts: { begins: 'QuoteRequested' } })
  })
  it('is nothing where no time is named', () => {
    expect(openEnded()).toMatchObject({ why: 'openEnded' })
    expect(beyondBy(aSale(), everyEvent)).toBeNull()
  })
  it('is what is still owed in the end, not what was owed meanwhile or before', () => {
    expect(beyondBy(aSale(), [requested, ready])).toEqual(reason('OrderReady'))
    const before = aSale({
      money: paid(9, { owed: [{ id: 'r1', amount: 1, for: 'goodwill' }] }),
      duties: [aDuty('refund', beyond(), 'r1')],
    })
    expect(beyondBy(before, [requested, OrderReady])).toBeNull()
  })
  it('is the first of several', () => {
    expect(beyondBy(aSale(), [PaymentReceived, owed('refund-1'), ready])).toEqual(reason('RefundOwed'))
  })
  it('is another one where the same is owed already, of an earlier instant or under another id', () => {
    const before = aSale({ duties: [aDuty('payment', beyond(1)), aDuty('refund', beyond(), 'refund-1')] })
    expect(beyondBy(before, [requested])).toEqual(reason('PaymentRequested'))
    expect(beyondBy(before, [owed('refund-2')])).toEqual(reason('RefundOwed'))
    expect(beyondBy(before, [owed('refund-1')])).toBeNull()
  })
  it('is nothing where it is owed no longer', () => {
    expect(beyondBy(aSale(), [requested, OrderClosed])).toBeNull()
  })
})
