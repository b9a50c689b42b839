import { describe, expect, it } from 'vitest'
import type { EventOf } from '../../src/order/event.ts'
import type { Sale } from '../../src/order/order.ts'
import { newParcel } from '../../src/order/parcel.ts'
import { type ParcelEvent, writeParcel } from '../../src/order/writeParcel.ts'
import {
  aDuty,
  anOpenReturn,
  aSale,
  awaitingPayment,
  awaitingStock,
  closed,
  delivered,
  type Facts,
  openEnded,
  preparing,
  shipped,
  written,
} from '../support/sales.ts'
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
  it('is not in preparation any more, where it had been', () => {
    expect(evolved(aSale(preparing()), ready())).toMatchObject({ stage: 'awaitingShipment', preparingSince: null })
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
  it.each<readonly [string, Facts]>([
    ['what is not ready', awaitingPayment()],
    ['what is in preparation', preparing()],
    ['what has left', shipped()],
    ['what has ended', closed('cancelled')],
  ])('begins of nothing else: %s', (_, facts) => expect(evolved(aSale(facts), PreparationBegun)).toEqual(aSale(facts)))
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
  it.each<readonly [string, Facts]>([
    ['has not left', {}],
    ['has arrived', delivered()],
  ])('is not refused once it %s', (_, facts) => expect(evolved(aSale(facts), DeliveryRefused)).toEqual(aSale(facts)))

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
  it('does not arrive again: what is on its way back still is', () => {
    const paused = aSale(delivered({ returnWindow: by(8), windowPausedAt: 5 }, [anOpenReturn()]))
    expect(evolved(paused, { ...OrderDelivered, data: { at: paused.at, window: by(9) } })).toEqual(paused)
  })
  it('arrives though nobody told that it left', () => {
    expect(evolved(aSale(), OrderDelivered)).toMatchObject({
      stage: 'delivered',
      parcel: { shippedAt: LATER, tracking: null, deliveredAt: LATER },
      duties: [],
    })
  })
})
