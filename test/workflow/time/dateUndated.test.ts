import { describe, expect, it } from 'vitest'
import type { Due } from '../../src/order/due.ts'
import type { Order } from '../../src/order/order.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { crossBorderPlatform, importer } from '../../src/preset/index.ts'
import { dateLate } from '../../src/workflow/dateLate.ts'
import { FRI_2026_11_20 as THEN, HOUR } from '../support/orders.ts'
import { anOpenReturn, aSale, anInquiry, CALENDAR, delivered, openEnded, paid } from '../support/sales.ts'

const beyond: Due = { by: null, why: 'beyondCalendar', since: THEN, clause: 'T-1' }
const owed = (id: string, cause: 'goodwill' | 'return') => ({ id, amount: 1, for: cause, due: beyond })

describe('an instant for what the calendar reaches by now', () => {
  it.each<readonly [string, Policy, Order, object]>([
    [
      'quote',
      importer,
      anInquiry({ kind: 'preOrder', stage: { name: 'requested', wanted: [], quote: beyond } }),
      { by: THEN + 48 * HOUR },
    ],
    [
      'confirmation',
      importer,
      anInquiry({ kind: 'preOrder', stage: { name: 'quoted', quote: { lines: [], shipping: 0 }, confirm: beyond } }),
      { by: THEN + 48 * HOUR },
    ],
    [
      'payment',
      crossBorderPlatform,
      aSale({ money: paid(0), stage: { name: 'awaitingPayment', part: 'full', due: beyond } }),
      { by: THEN + 24 * HOUR },
    ],
    [
      'preparation',
      crossBorderPlatform,
      aSale({ stage: { name: 'awaitingShipment', prepare: beyond, ship: null } }),
      { by: THEN + 12 * HOUR },
    ],
    ['shipment', importer, aSale({ kind: 'preOrder', stage: { name: 'preparing', ship: beyond } }), { by: THEN + 48 * HOUR }],
    ['returnWindow', crossBorderPlatform, aSale({ stage: delivered({ window: beyond }) }), { by: Date.UTC(2026, 11, 21) }],
    [
      'goodsBack',
      crossBorderPlatform,
      aSale({ stage: delivered({ returns: [anOpenReturn({ back: beyond })], window: openEnded(), pausedAt: THEN }) }),
      { by: Date.UTC(2026, 11, 21) },
    ],
    [
      'refund',
      crossBorderPlatform,
      aSale({ money: paid(9, { owed: [owed('refund-1', 'goodwill')] }) }),
      { by: Date.UTC(2026, 10, 26) },
    ],
  ])('%s: counted from when it began, by the clause it began with, at the order’s own instant', (owes, policy, order, due) => {
    expect(dateLate(policy, CALENDAR, order).events).toMatchObject([
      { type: 'ObligationDated', data: { at: THEN, owes, due: { ...due, clause: 'T-1' } } },
    ])
  })
})

describe('no instant', () => {
  it.each<readonly [string, Order]>([
    ['for what does not exist', { is: 'unplaced' }],
    ['for what has one', aSale({ stage: { name: 'preparing', ship: { by: 9, clause: null } } })],
    ['where no time is named', anInquiry({ stage: { name: 'requested', wanted: [], quote: openEnded() } })],
    ['for goods back, whose refund names none', aSale({ money: paid(9, { owed: [owed('refund-1', 'return')] }) })],
    [
      'beyond the calendar still',
      aSale({
        money: paid(9, { owed: [{ ...owed('refund-1', 'goodwill'), due: { ...beyond, since: Date.UTC(2026, 11, 31) } as Due }] }),
      }),
    ],
  ])('%s', (_, order) => expect(dateLate(crossBorderPlatform, CALENDAR, order)).toEqual({ order, events: [] }))
})
