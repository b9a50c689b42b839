import { describe, expect, it } from 'vitest'
import type { SaleIn } from '../../../src/order/order.ts'
import { shipOrder } from '../../../src/rule/shipment/shipOrder.ts'
import type { ShipmentTerms } from '../../../src/rule/shipment/terms.ts'
import { DAY, FRI_2026_11_20 as NOW } from '../../support/orders.ts'
import {
  aCase,
  aDuty,
  aLedger,
  anApplication,
  arrived,
  aSaleIn,
  aSoldLine,
  awaitingPayment,
  awaitingStock,
  type Facts,
  paid,
} from '../../support/sales.ts'

const says = { unpaidNeverShips: 'T-1', heldUntilComplete: 'T-2', missedPromiseIsReported: 'T-5' } as const
const TRACKED: ShipmentTerms = { clause: 'T-3', within: 'openEnded', tracking: 'T-4' }
const notPaid = (outstanding: number) => ({ code: 'notPaid', clause: 'T-1', facts: { outstanding } })
const notAllIn = (waiting: number) => ({ code: 'notAllIn', clause: 'T-2', facts: { waiting } })

type Ready = SaleIn<'awaitingShipment'>
const ready = (facts: Facts = {}): Ready => aSaleIn('awaitingShipment', facts)

describe('may a parcel leave', () => {
  it.each<readonly [string, Ready, readonly unknown[]]>([
    ['paid and in', ready(), []],
    ['a cent short', ready({ money: paid(2_498) }), [notPaid(1)]],
    ['a deposit only', ready({ money: paid(600, { asked: 'deposit' }) }), [notPaid(1_899)]],
    ['paid but for goodwill', ready({ lines: [aSoldLine({ allowance: 99 })], money: paid(2_400) }), []],
    [
      'one unit short',
      ready({ lines: [aSoldLine({ allocated: 1 }), aSoldLine({ id: 'L2', price: 0, allocated: 0 })] }),
      [notAllIn(3)],
    ],
    ['both', ready({ lines: [aSoldLine({ allocated: 1 })], money: aLedger() }), [notPaid(2_499), notAllIn(1)]],
    [
      'the customer is asked whether to wait',
      ready({ duties: [aDuty('shipment'), aDuty('consent', { by: 9, clause: 'T-7' }, 'shipment')] }),
      [{ code: 'consentAwaited', clause: 'T-7', facts: { of: 'shipment' } }],
    ],
  ])('%s', (_, sale, because) => {
    expect(shipOrder.isOpen?.(aCase(sale, {}, { says }))).toMatchObject({
      verdict: because.length === 0 ? 'granted' : 'refused',
      because,
    })
  })
  it('not before somebody is committed to it, where that is owed', () => {
    const waiting = aSaleIn('awaitingSupply', { duties: [aDuty('supply', { by: 9, clause: 'T-8' })] })
    expect(shipOrder.isOpen?.(aCase(waiting, {}, { says }))).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'supplyAwaited', clause: 'T-8', facts: {} }],
    })
  })
  it('says what is missing where the order waits for it', () => {
    const waiting = { kind: 'preOrder', lines: [aSoldLine({ allocated: 1 })], money: aLedger() } as const
    for (const sale of [
      aSaleIn('awaitingPayment', { ...waiting, ...awaitingPayment() }),
      aSaleIn('awaitingStock', { ...waiting, ...awaitingStock() }),
      aSaleIn('arrived', { ...waiting, ...arrived() }),
    ])
      expect(shipOrder.isOpen?.(aCase(sale, {}, { says }))).toMatchObject({ because: [notPaid(2_499), notAllIn(1)] })
  })
})

describe('how it leaves', () => {
  const ship = (shipment: ShipmentTerms | undefined, tracking?: string, sale = ready()) =>
    shipOrder.decide(aCase(sale, shipment === undefined ? {} : { shipment }, { says }), {
      at: 5,
      ...(tracking === undefined ? {} : { tracking }),
    })

  it.each<readonly [string, ShipmentTerms | undefined, string | undefined, object]>([
    ['with a tracking number, where that is promised', TRACKED, '1Z', { tracking: '1Z', clause: 'T-4' }],
    ['with one, where it is not', { clause: 'T-3', within: 'openEnded' }, '1Z', { tracking: '1Z', clause: 'T-3' }],
    ['without, where it is not', undefined, undefined, { tracking: null, clause: null }],
  ])('%s', (_, terms, tracking, data) => {
    expect(ship(terms, tracking)).toMatchObject({
      verdict: 'granted',
      events: [{ type: 'OrderShipped', data: { at: NOW, ...data } }],
    })
  })
  it.each([undefined, '', ' '])('not with the tracking number %j, where one is promised', (tracking) => {
    expect(ship(TRACKED, tracking)).toMatchObject({ verdict: 'refused', because: [{ code: 'trackingMissing', clause: 'T-4' }] })
  })
  it('owing the delivery, where the terms say by when, and what follows', () => {
    const delivery = { clause: 'T-9', within: { days: 3 }, ifMissed: { then: 'delivered' } } as const
    const found = shipOrder.decide(aCase(ready(), { delivery }, { says }), { at: 5 })
    // Friday: three days later is Monday.
    const due = { by: Date.UTC(2026, 10, 24), clause: 'T-9', ifMissed: { then: 'delivered', clause: 'T-9' } }
    expect(found).toMatchObject({ events: [{ type: 'OrderShipped', data: { delivery: due } }] })
  })
  it('saying no to a cancellation that is still open', () => {
    expect(ship(undefined, undefined, ready({ application: anApplication() }))).toMatchObject({
      verdict: 'granted',
      events: [{ type: 'CancellationDenied', data: { id: 'c', by: 'shipment' } }, { type: 'OrderShipped' }],
    })
  })
  it.each([
    ['before its promise', NOW + 1, undefined],
    ['at the instant of its promise, which is late', NOW, 0],
    ['a day after it', NOW - DAY, DAY],
  ])('%s', (_, by, lateBy) => {
    const leaves = { code: 'parcelLeaves', clause: null, facts: {} }
    const missed = { code: 'promiseMissed', clause: 'T-5', facts: { promised: by, lateBy } }
    const found = ship(undefined, undefined, ready({ dates: { promised: { by, clause: 'T-6' }, estimated: by } }))
    expect(found.because).toEqual(lateBy === undefined ? [leaves] : [leaves, missed])
    expect(found).toMatchObject({ events: [{ type: 'OrderShipped', data: lateBy === undefined ? {} : { lateBy } }] })
  })
})
