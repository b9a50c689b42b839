import { describe, expect, it } from 'vitest'
import type { EventOf } from '../../src/order/event.ts'
import type { Sale } from '../../src/order/order.ts'
import { newParcel } from '../../src/order/parcel.ts'
import { type ParcelEvent, writeParcel } from '../../src/order/writeParcel.ts'
import { aDuty, aSale, awaitingPayment, awaitingStock, type Facts, openEnded, shipped, written } from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

const evolved = (sale: Sale, event: ParcelEvent): Sale => written(sale, (draft) => writeParcel(draft, event))
const { PreparationBegun, OrderShipped, DeliveryRefused, OrderDelivered } = EVERY_EVENT

const by = (instant: number) => ({ by: instant, clause: 'T-1' }) as const
const promised = { dates: { promised: by(9), estimated: 9 } }
const ready = (some: Partial<EventOf<'OrderReady'>['data']> = {}): EventOf<'OrderReady'> => ({
  type: 'OrderReady',
  data: { at: LATER, prepare: null, ship: null, ...some },
})

describe('an order that waits for the shop alone', () => {
  it.each<readonly [string, Facts, EventOf<'OrderReady'>, readonly unknown[]]>([
    ['is to be shipped, at no instant where no term names one', {}, ready(), [aDuty('shipment', openEnded(LATER))]],
    ['by when the terms say', {}, ready({ ship: by(7) }), [aDuty('shipment', by(7))]],
    ['and prepared before', {}, ready({ prepare: by(5), ship: by(7) }), [aDuty('shipment', by(7)), aDuty('preparation', by(5))]],
    ['and owed its promise', promised, ready({ ship: by(7) }), [aDuty('shipment', by(7)), aDuty('promisedShipment', by(9))]],
  ])('%s', (_, some, event, duties) => {
    for (const before of [awaitingPayment(), awaitingStock()])
      expect(evolved(aSale({ kind: 'backorder', ...before, ...some }), event)).toMatchObject({
        stage: 'awaitingShipment',
        duties,
      })
  })
})

describe('preparation', () => {
  const before = aSale({
    ...promised,
    duties: [aDuty('preparation'), aDuty('shipment', by(7)), aDuty('promisedShipment', by(9))],
  })

  it('begins, and is no longer owed; the rest is', () => {
    expect(evolved(before, PreparationBegun)).toEqual({
      ...before,
      preparingSince: LATER,
      duties: [aDuty('shipment', by(7)), aDuty('promisedShipment', by(9))],
      stage: 'preparing',
    })
  })
})

describe('a parcel', () => {
  it('leaves, and is to be delivered; the shop owes nothing else of it', () => {
    const before = aSale({ ...promised, duties: [aDuty('preparation'), aDuty('shipment'), aDuty('promisedShipment', by(9))] })
    const sent = evolved(before, { ...OrderShipped, data: { ...OrderShipped.data, tracking: '1Z' } })
    expect(sent).toEqual({
      ...before,
      parcel: newParcel(LATER, '1Z'),
      duties: [aDuty('delivery', openEnded(LATER))],
      stage: 'shipped',
    })
  })
  it('is refused, and is not to be delivered any more', () => {
    const sent = aSale(shipped())
    expect(evolved(sent, DeliveryRefused)).toEqual({ ...sent, parcel: { ...sent.parcel, refused: 'atTheDoor' }, duties: [] })
  })
  it('arrives, with the time to return it', () => {
    const sent = aSale(shipped({ tracking: '1Z' }))
    const window = by(9)
    expect(evolved(sent, { ...OrderDelivered, data: { at: LATER, window } })).toEqual({
      ...sent,
      parcel: { ...sent.parcel, deliveredAt: LATER, returnWindow: window },
      duties: [aDuty('returnWindow', window)],
      stage: 'delivered',
    })
  })
  it('arrives, with none where there are no returns', () => {
    expect(evolved(aSale(shipped()), OrderDelivered)).toMatchObject({ parcel: { returnWindow: null }, duties: [] })
  })
  it('arrives though nobody told that it left', () => {
    expect(evolved(aSale(), OrderDelivered)).toMatchObject({
      stage: 'delivered',
      parcel: { shippedAt: LATER, tracking: null, deliveredAt: LATER },
      duties: [],
    })
  })
})
