import { describe, expect, it } from 'vitest'
import type { Due } from '../../src/order/due.ts'
import type { Event } from '../../src/order/event.ts'
import { evolve } from '../../src/order/evolve.ts'
import type { Order, Sale } from '../../src/order/order.ts'
import { uncovered } from '../../src/workflow/uncovered.ts'
import { marketplace } from '../../src/preset/index.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'
import { aReturn, aSale, awaiting, delivered, openEnded, paid } from '../support/sales.ts'
import { EVERY_EVENT, everyEvent } from '../support/stages.ts'

const beyond = (): Due => ({ by: null, why: 'beyondCalendar', since: FRI_2026_11_20, clause: 'T-1' })
const reason = (begins: string) => ({
  code: 'beyondCalendar',
  clause: 'T-1',
  facts: { begins, since: FRI_2026_11_20, covers: ['2026-01-01', '2027-12-31'] },
})

const uncoveredBy = (start: Sale, events: readonly Event[]) => uncovered(marketplace, events.reduce<Order>(evolve, start), events)

const { PaymentReceived, PaymentRequested, OrderReady, ReturnRequested, OrderClosed } = EVERY_EVENT
const requested: Event = { type: 'PaymentRequested', data: { ...PaymentRequested.data, due: beyond() } }

describe('what falls due beyond the calendar', () => {
  it.each<readonly [Event, Sale]>([
    [requested, aSale()],
    [{ type: 'OrderReady', data: { ...OrderReady.data, ship: beyond() } }, aSale({ stage: awaiting('full') })],
    [
      { type: 'ReturnRequested', data: { ...ReturnRequested.data, return: aReturn({ back: beyond() }) } },
      aSale({ stage: delivered() }),
    ],
  ])('by $type', (event, sale) => {
    expect(uncoveredBy(sale, [PaymentReceived, event])).toEqual(reason(event.type))
  })
  it('is nothing where no time is named', () => {
    expect(openEnded()).toMatchObject({ why: 'openEnded' })
    expect(uncoveredBy(aSale(), everyEvent)).toBeNull()
  })
  it('is what is still owed in the end, not what was owed meanwhile or before', () => {
    const ready: Event = { type: 'OrderReady', data: { ...OrderReady.data, ship: beyond() } }
    expect(uncoveredBy(aSale(), [requested, ready])).toEqual(reason('OrderReady'))
    const owed = aSale({ money: paid(9, { owed: [{ id: 'r1', amount: 1, for: 'goodwill', due: beyond() }] }) })
    expect(uncoveredBy(owed, [requested, OrderReady])).toBeNull()
  })
  it('is nothing where it is owed no longer', () => {
    expect(uncoveredBy(aSale(), [requested, OrderClosed])).toBeNull()
  })
})
