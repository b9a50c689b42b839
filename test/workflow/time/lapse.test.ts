import { describe, expect, it } from 'vitest'
import type { Consequence } from '../../../src/order/consequence.ts'
import { consequenceOf, DUTY_NAMES, type DutyName } from '../../../src/order/duty.ts'
import type { Event } from '../../../src/order/event.ts'
import type { Due } from '../../../src/order/due.ts'
import { nextLapse } from '../../../src/order/nextDeadline.ts'
import type { Order, Sale } from '../../../src/order/order.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import type { PlacedSale } from '../../../src/policy/saleTerms.ts'
import { backorderStore, crossBorderPlatform, preOrderStore } from '../../../src/preset/index.ts'
import { lapse } from '../../../src/workflow/time/lapse.ts'
import { FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import {
  aDuty,
  aLedger,
  anApplication,
  anInquiry,
  anOpenReturn,
  aQuotedInquiry,
  aPart,
  aSale,
  aSoldLine,
  awaitingPayment,
  CALENDAR,
  delivered,
  shipped,
} from '../../support/sales.ts'

/** Two o'clock in the afternoon of that Friday; what is missed was due at noon. */
const NOW = FRI_2026_11_20 + 5 * HOUR
const due = { by: FRI_2026_11_20 + 3 * HOUR, clause: 'T-1' } as const
const missing = (ifMissed: Consequence): Due => ({ ...due, ifMissed })
const lapsed = (order: Order, policy = crossBorderPlatform): readonly Event[] | null => {
  const next = nextLapse(order)
  return next === null ? null : lapse(policy, CALENDAR, order, next, NOW)
}
const unpaid = (kind: Sale['kind'], part: 'full' | 'balance'): Sale =>
  aSale({ kind, ...awaitingPayment(due), money: aLedger({ asked: part }) })

/** The goods are in within thirty days, or the customer is asked, and has a week. */
const stockedWithin: Policy = {
  ...preOrderStore,
  sale: {
    preOrder: {
      ...(preOrderStore.sale.preOrder as PlacedSale),
      stock: {
        clause: 'T-3',
        within: { days: 30 },
        ifMissed: { then: 'asksAgain', answer: { clause: 'T-4', within: { days: 7 }, ifMissed: { then: 'ends' } } },
      },
    },
  },
}

/** The event by which what follows is told, where no term says otherwise. */
const FOLLOWS: { readonly [C in 'recorded' | 'ends' | 'lapses']: object } = {
  recorded: { type: 'ObligationMissed', data: { at: NOW, by: due.by, clause: 'T-1' } },
  ends: { type: 'OrderClosed', data: { at: NOW, outcome: 'expired' } },
  lapses: { type: 'OrderClosed', data: { at: NOW, outcome: 'completed' } },
}

describe('what follows for every shop happens when it is missed', () => {
  it.each(DUTY_NAMES)('%s', (owes) => {
    const duty = aDuty(owes, due, 'r1')
    const { then } = consequenceOf(duty)
    const order = aSale({ ...delivered({}, [anOpenReturn()]), duties: [duty] })
    expect(lapsed(order)?.at(-1)).toMatchObject(then in FOLLOWS ? FOLLOWS[then as keyof typeof FOLLOWS] : {})
  })
})

describe('what passes', () => {
  it('is recorded where the shop owed it, by when it was', () => {
    expect(lapsed(anInquiry({ duties: [aDuty('quote', due)] }))).toEqual([
      { type: 'ObligationMissed', data: { at: NOW, owes: 'quote', id: null, by: due.by, clause: 'T-1' } },
    ])
  })
  it('ends an order that is not paid, and frees its units', () => {
    expect(lapsed(unpaid('inStock', 'full'))).toEqual([
      { type: 'OrderClosed', data: { at: NOW, outcome: 'expired', clause: 'T-1', released: [{ line: 'L1', quantity: 2 }] } },
    ])
  })
  it('with what the shop keeps, by the clause on that, as they were fixed with the duty', () => {
    const keeping = missing({ then: 'ends', keeps: 'nonRefundableDeposit', clause: 'T-2' })
    expect(lapsed(aSale({ kind: 'preOrder', ...awaitingPayment(keeping) }))).toMatchObject([
      { data: { outcome: 'expired', keeps: 'nonRefundableDeposit', clause: 'T-2' } },
    ])
  })
  it('by the clause in which the shop says that unpaid orders lapse, where no term keeps anything', () => {
    const says: Policy = { ...crossBorderPlatform, says: { unpaidOrdersLapseByThemselves: 'T-2' } }
    expect(lapsed(unpaid('inStock', 'full'), says)).toMatchObject([{ data: { clause: 'T-2' } }])
  })
  it('is a promise missed, by the clause in which the shop says that it reports one', () => {
    const promised = aSale({ duties: [aDuty('promisedShipment', due), aDuty('shipment')] })
    expect(lapsed(promised, backorderStore)).toMatchObject([
      { type: 'ObligationMissed', data: { owes: 'promisedShipment', clause: 'BACK-11' } },
    ])
  })
  it('ends an inquiry that is not confirmed', () => {
    expect(lapsed(aQuotedInquiry({ duties: [aDuty('confirmation', due)] }))).toMatchObject([
      { type: 'OrderClosed', data: { outcome: 'expired', released: [] } },
    ])
  })
  it('completes an order that can no longer be returned', () => {
    expect(lapsed(aSale(delivered({ returnWindow: due })))).toMatchObject([
      { type: 'OrderClosed', data: { outcome: 'completed', clause: 'T-1' } },
    ])
  })
  it('ends the return that did not come back, and with the last one the order', () => {
    const late = anOpenReturn()
    const duties = [aDuty('goodsBack', due, 'r1')]
    expect(lapsed(aSale({ ...delivered({}, [late, anOpenReturn({ id: 'r2' })]), duties }))).toMatchObject([
      { type: 'ReturnEnded', data: { id: 'r1', how: 'lapsed' } },
    ])
    expect(lapsed(aSale({ ...delivered({}, [late]), duties }))).toMatchObject([
      { type: 'ReturnEnded' },
      { type: 'OrderClosed', data: { outcome: 'completed' } },
    ])
  })
})

describe('what a term says follows', () => {
  const owing = (owes: DutyName, ifMissed: Consequence, id: string | null = null): Sale =>
    aSale({
      kind: 'preOrder',
      lines: [aSoldLine({ kind: 'preOrder', allocated: 0 })],
      duties: [aDuty(owes, missing(ifMissed), id)],
    })
  const missed = (owes: DutyName) => ({
    type: 'ObligationMissed',
    data: { at: NOW, owes, id: null, by: due.by, clause: 'T-1' },
  })

  it('the shop’s own lateness ends the order: it is on record, and the end says what is kept', () => {
    expect(lapsed(owing('stock', { then: 'ends', keeps: 'nothing', clause: 'T-2' }), stockedWithin)).toEqual([
      missed('stock'),
      { type: 'OrderClosed', data: { at: NOW, outcome: 'expired', clause: 'T-2', released: [] } },
    ])
  })

  it.each<readonly [string, Policy, object]>([
    ['by when the terms say', stockedWithin, { by: Date.UTC(2026, 10, 28), clause: 'T-4', ifMissed: { then: 'ends' } }],
    ['at no instant, where the terms no longer ask', preOrderStore, { by: null, why: 'openEnded', clause: null }],
  ])('the customer is asked whether to wait, and answers %s', (_, policy, consent) => {
    const order = owing('stock', { then: 'asksAgain', otherwise: 'ends', clause: 'T-3' })
    expect(lapsed(order, policy)).toMatchObject([
      missed('stock'),
      { type: 'ConsentAsked', data: { at: NOW, of: 'stock', consent } },
    ])
  })

  it('silence is consent: what was late is owed anew, counted from now, and asks no more', () => {
    expect(lapsed(owing('consent', { then: 'goesOn', clause: 'T-4' }, 'stock'), stockedWithin)).toEqual([
      {
        type: 'DelayAccepted',
        data: { at: NOW, of: 'stock', by: 'silence', due: { by: Date.UTC(2026, 11, 21), clause: 'T-3' } },
      },
    ])
  })

  it('without consent the order ends; the customer owed it, so nothing is on record as late', () => {
    expect(lapsed(owing('consent', { then: 'ends', keeps: 'nothing', clause: 'T-4' }, 'stock'))).toMatchObject([
      { type: 'OrderClosed', data: { outcome: 'expired', clause: 'T-4' } },
    ])
  })

  it.each<readonly [string, Policy, object | null]>([
    ['a return may be requested from then on', crossBorderPlatform, { by: Date.UTC(2026, 11, 21), clause: 'XB-14' }],
    ['none may, where the shop takes nothing back', backorderStore, null],
  ])('the parcel counts as delivered by time alone: %s', (_, policy, window) => {
    const order = aSale({ ...shipped(), duties: [aDuty('delivery', missing({ then: 'delivered', clause: 'T-5' }))] })
    expect(lapsed(order, policy)).toMatchObject([{ type: 'OrderDelivered', data: { at: NOW, by: 'time', window } }])
  })

  it('an answer is silence, where something waits for it', () => {
    const asked = aSale({
      application: anApplication({ parts: [aPart({ lines: [{ line: 'L1', quantity: 2 }] })] }),
      duties: [aDuty('shipment'), aDuty('cancellationAnswer', missing({ then: 'denied', clause: 'T-6' }), 'c')],
    })
    expect(lapsed(asked)).toEqual([{ type: 'CancellationDenied', data: { at: NOW, id: 'c', by: 'silence' } }])
    expect(lapsed({ ...asked, application: null } as Sale)).toMatchObject([
      { type: 'ObligationMissed', data: { owes: 'cancellationAnswer', id: 'c' } },
    ])
  })
})
