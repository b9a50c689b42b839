import { describe, expect, it } from 'vitest'
import { refundTime, settlementOf } from '../../src/consequence/settlementOf.ts'
import type { Event } from '../../src/order/event.ts'
import type { Sale } from '../../src/order/order.ts'
import type { Ending } from '../../src/order/retention.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { crossBorderPlatform, preOrderStore } from '../../src/preset/index.ts'
import { aLedger, anEnding, aSale, awaitingPayment, calendarFor, closed } from '../support/sales.ts'
import { EVERY_EVENT, everyEvent } from '../support/stages.ts'

const settle = (policy: Policy, sale: Sale, event: Event): ReturnType<typeof settlementOf> =>
  settlementOf(policy, calendarFor(policy.calendar), sale, event)

const preOrder = aSale({ kind: 'preOrder' })
const expired = aSale(closed('expired'))
const cancelled = (ending: Ending): Event => ({
  ...EVERY_EVENT.UnitsCancelled,
  data: { ...EVERY_EVENT.UnitsCancelled.data, ending, clause: 'T-1' },
})
const end: Event = { ...EVERY_EVENT.OrderClosed, data: { ...EVERY_EVENT.OrderClosed.data, outcome: 'expired', clause: 'T-2' } }

describe('why money is settled', () => {
  it.each<readonly [string, Sale, Event, object]>([
    ['too much came', aSale(), EVERY_EVENT.PaymentReceived, { cause: 'overpayment', clause: null, kept: null }],
    ['it came too late', expired, EVERY_EVENT.PaymentReceived, { cause: 'latePayment', clause: 'XB-13', kept: null }],
    ['goodwill', aSale(), EVERY_EVENT.RefundGranted, { cause: 'goodwill', kept: null }],
    [
      'goods came back, by the terms on that',
      aSale(),
      EVERY_EVENT.ReturnEnded,
      { cause: 'return', clause: 'XB-12', refund: { clause: 'XB-12' } },
    ],
    ['taken up again with more than it asks for', expired, EVERY_EVENT.OrderReinstated, { cause: 'overpayment' }],
  ])('%s', (_, sale, event, settled) => expect(settle(crossBorderPlatform, sale, event)).toMatchObject(settled))

  it.each<readonly [string, Event, object]>([
    [
      'the customer cancels: by its row, and what the ending of that keeps by its own clause',
      cancelled(anEnding({ keeps: { share: 20 }, clause: 'T-6' })),
      { cause: 'cancellation', clause: 'T-1', kept: { keeps: { share: 20 }, clause: 'T-6' } },
    ],
    [
      'the shop cannot get it: nothing is kept',
      cancelled(anEnding({ by: 'shop', because: 'unavailability', clause: null })),
      { cause: 'unavailability', kept: { keeps: 'nothing', clause: null } },
    ],
    [
      'goods came back, where no term speaks of that',
      EVERY_EVENT.ReturnEnded,
      { cause: 'return', clause: null, refund: { clause: null, within: 'openEnded' } },
    ],
    ['shipping cost less than thought', EVERY_EVENT.PaymentRequested, { cause: 'shippingDifference', clause: 'PRE-11' }],
  ])('%s', (_, event, settled) => expect(settle(preOrderStore, preOrder, event)).toMatchObject(settled))

  it('it ended: what is kept, and by which clause, the event says, and no term', () => {
    const keeping = { ...end, data: { ...end.data, keeps: 'nonRefundableDeposit' } } as const
    const unpaid = aSale({ kind: 'preOrder', ...awaitingPayment(), money: aLedger({ asked: 'balance' }) })
    const expired = { cause: 'expiry', clause: 'T-2' }
    expect(settle(preOrderStore, unpaid, keeping)).toMatchObject({
      ...expired,
      kept: { keeps: 'nonRefundableDeposit', clause: 'T-2' },
    })
    expect(settle(preOrderStore, unpaid, end)).toMatchObject({ ...expired, kept: { keeps: 'nothing' } })
    expect(settle(preOrderStore, unpaid, EVERY_EVENT.OrderClosed)).toMatchObject({
      cause: 'cancellation',
      kept: { keeps: 'nothing' },
    })
  })
  it('not because of anything else', () => {
    const settling = everyEvent.filter((event) => settle(preOrderStore, preOrder, event) !== null).map(({ type }) => type)
    expect(settling.sort()).toEqual([
      'OrderClosed',
      'OrderReinstated',
      'PaymentReceived',
      'PaymentRequested',
      'RefundGranted',
      'ReturnEnded',
      'UnitsCancelled',
    ])
  })
})

describe('by when it is paid back', () => {
  it.each([
    ['US', { businessDays: [1, 3] }],
    ['BR', { businessDays: [1, 10] }],
  ])('in %s', (region, within) =>
    expect(settle(crossBorderPlatform, aSale({ circumstances: { region } }), EVERY_EVENT.OrderClosed)).toMatchObject({
      refund: { clause: 'XB-11', within },
    }),
  )
  it('without a term no time is named', () => expect(refundTime({})).toEqual({ clause: null, within: 'openEnded' }))
})
