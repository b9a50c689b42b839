import { describe, expect, it } from 'vitest'
import type { Due } from '../../../src/order/due.ts'
import { evolve } from '../../../src/order/evolve.ts'
import { nextDeadline } from '../../../src/order/nextDeadline.ts'
import type { DutyName } from '../../../src/order/duty.ts'
import type { Order, Sale } from '../../../src/order/order.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import type { StockSale } from '../../../src/policy/saleTerms.ts'
import { crossBorderPlatform, importer } from '../../../src/preset/index.ts'
import { dateUndated } from '../../../src/workflow/time/dateUndated.ts'
import { FRI_2026_11_20 as THEN, HOUR } from '../../support/orders.ts'
import {
  aDuty,
  anApplication,
  anInquiry,
  anOpenReturn,
  aPart,
  aQuotedInquiry,
  aSale,
  aSoldLine,
  awaitingPayment,
  CALENDAR,
  delivered,
  openEnded,
  paid,
  preparing,
  shipped,
} from '../../support/sales.ts'

const beyond: Due = { by: null, why: 'beyondCalendar', since: THEN, clause: 'T-1' }
const owed = (cause: 'goodwill' | 'return', due: Due = beyond): Sale =>
  aSale({
    money: paid(9, { owed: [{ id: 'refund-1', amount: 1, for: cause }] }),
    duties: [aDuty('shipment'), aDuty('refund', due, 'refund-1')],
  })

describe('an instant for what the calendar reaches by now', () => {
  it.each<readonly [string, Policy, Order, object]>([
    ['quote', importer, anInquiry({ kind: 'preOrder', duties: [aDuty('quote', beyond)] }), { by: THEN + 48 * HOUR }],
    [
      'confirmation',
      importer,
      aQuotedInquiry({ kind: 'preOrder', duties: [aDuty('confirmation', beyond)] }),
      { by: THEN + 48 * HOUR },
    ],
    ['payment', crossBorderPlatform, aSale({ money: paid(0), ...awaitingPayment(beyond) }), { by: THEN + 24 * HOUR }],
    [
      'preparation',
      crossBorderPlatform,
      aSale({ duties: [aDuty('preparation', beyond), aDuty('shipment')] }),
      { by: THEN + 12 * HOUR },
    ],
    ['shipment', importer, aSale({ kind: 'preOrder', ...preparing(beyond) }), { by: THEN + 48 * HOUR }],
    ['returnWindow', crossBorderPlatform, aSale(delivered({ returnWindow: beyond })), { by: Date.UTC(2026, 11, 21) }],
    [
      'goodsBack',
      crossBorderPlatform,
      aSale({
        ...delivered({ returnWindow: openEnded(), windowPausedAt: THEN }, [anOpenReturn()]),
        duties: [aDuty('goodsBack', beyond, 'r1')],
      }),
      { by: Date.UTC(2026, 11, 21) },
    ],
    ['refund', crossBorderPlatform, owed('goodwill'), { by: Date.UTC(2026, 10, 26) }],
  ])('%s: counted from when it began, by the clause it began with, at the order’s own instant', (owes, policy, order, due) => {
    expect(dateUndated(policy, CALENDAR, order).events).toMatchObject([
      { type: 'ObligationDated', data: { at: THEN, owes, due: { ...due, clause: 'T-1' } } },
    ])
  })
})

/** No term of the platform names a time for these. */
const NOWHERE_DATED: readonly DutyName[] = [
  'stock',
  'arrivalNotice',
  'delivery',
  'returnAnswer',
  'promisedShipment',
  'cancellationAnswer',
]

describe('for what the shop, or the customer who is asked, owes about the goods', () => {
  const asksAgain = { then: 'asksAgain', answer: { clause: 'T-8', within: { hours: 3 } } } as const
  const { returns } = crossBorderPlatform
  if (returns === undefined) throw new Error('terms on returns')
  const policy: Policy = {
    ...crossBorderPlatform,
    returns: { ...returns, answer: { clause: 'T-7', within: { hours: 6 } } },
    sale: {
      inStock: {
        ...(crossBorderPlatform.sale.inStock as StockSale),
        supply: { clause: 'T-2', within: { hours: 1 }, ifMissed: asksAgain },
        stock: { clause: 'T-3', within: { hours: 2 } },
        delivery: { clause: 'T-4', within: { hours: 4 } },
        cancellation: [
          { clause: 'T-5', how: 'ifShopAgrees', answer: { clause: 'T-6', within: { hours: 5 } } },
          { clause: 'T-5', how: 'never', instead: [] },
        ],
      },
    },
  }
  const asked = anApplication({ parts: [aPart({ clause: 'T-5' })] })

  it.each<readonly [DutyName, Sale, number]>([
    ['supply', aSale({ duties: [aDuty('supply', beyond)] }), 1],
    ['stock', aSale({ lines: [aSoldLine({ allocated: 0 })], duties: [aDuty('stock', beyond)] }), 2],
    ['consent', aSale({ duties: [aDuty('supply'), aDuty('consent', beyond, 'supply')] }), 3],
    ['delivery', aSale({ ...shipped(), duties: [aDuty('delivery', beyond)] }), 4],
    [
      'cancellationAnswer',
      aSale({ application: asked, duties: [aDuty('shipment'), aDuty('cancellationAnswer', beyond, 'c')] }),
      5,
    ],
    [
      'returnAnswer',
      aSale({
        ...delivered({ returnWindow: openEnded(), windowPausedAt: THEN }, [anOpenReturn()]),
        duties: [aDuty('returnAnswer', beyond, 'r1')],
      }),
      6,
    ],
  ])('%s', (owes, order, hours) => {
    expect(dateUndated(policy, CALENDAR, order).events).toMatchObject([
      { type: 'ObligationDated', data: { owes, due: { by: THEN + hours * HOUR, clause: 'T-1' } } },
    ])
  })
  it('what follows stays as it was fixed', () => {
    const ifMissed = { then: 'ends', keeps: 'nothing', clause: 'T-9' } as const
    const order = aSale({ duties: [aDuty('supply', { ...beyond, ifMissed })] })
    expect(dateUndated(policy, CALENDAR, order).events).toMatchObject([{ data: { due: { by: THEN + HOUR, ifMissed } } }])
  })
})

it('for goods that came back, by the terms on that', () => {
  const { returns } = crossBorderPlatform
  if (returns === undefined) throw new Error('terms on returns')
  const policy: Policy = { ...crossBorderPlatform, returns: { ...returns, refund: { ...returns.refund, within: { hours: 5 } } } }
  expect(dateUndated(policy, CALENDAR, owed('return')).events).toMatchObject([{ data: { due: { by: THEN + 5 * HOUR } } }])
})

it('is told to the order, and what it is owed by is then the order’s', () => {
  const { order, events } = dateUndated(crossBorderPlatform, CALENDAR, owed('goodwill'))
  expect(order).toEqual(events.reduce<Order>(evolve, owed('goodwill')))
  expect(nextDeadline(order)).toBe(Date.UTC(2026, 10, 26))
})

describe('no instant', () => {
  it.each<readonly [string, Order]>([
    ['for what does not exist', { is: 'unplaced' }],
    ['for what has one', aSale(preparing({ by: 9, clause: null }))],
    ['where no time is named', anInquiry()],
    ['for goods back, whose refund names none', owed('return')],
    ['where no term speaks of one', aSale({ duties: NOWHERE_DATED.map((owes) => aDuty(owes, beyond)) })],
    ['beyond the calendar still', owed('goodwill', { ...beyond, since: Date.UTC(2026, 11, 31) })],
  ])('%s', (_, order) => expect(dateUndated(crossBorderPlatform, CALENDAR, order)).toEqual({ order, events: [] }))
})
