import { describe, expect, it } from 'vitest'
import { evolveSale } from '../../src/order/evolveSale.ts'
import type { Event } from '../../src/order/event.ts'
import type { Sale } from '../../src/order/order.ts'
import { anApplication, aSale, aSoldLine, awaiting, openEnded, shipped } from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

const waiting = aSale({ kind: 'preOrder', lines: [aSoldLine({ allocated: 0 })], stage: awaiting('deposit') })

describe('goods', () => {
  it.each<readonly [Event, Sale, Sale['stage']]>([
    [EVERY_EVENT.StockAwaited, waiting, { name: 'awaitingStock', since: LATER }],
    [EVERY_EVENT.GoodsArrived, waiting, { name: 'arrived', notice: openEnded() }],
    [EVERY_EVENT.OrderReady, waiting, { name: 'awaitingShipment', prepare: null, ship: null }],
    [EVERY_EVENT.PreparationBegun, aSale(), { name: 'preparing', ship: null }],
    [EVERY_EVENT.PreparationBegun, aSale({ stage: shipped }), shipped],
    [EVERY_EVENT.OrderShipped, aSale(), { name: 'shipped', at: LATER, tracking: null, refused: null }],
    [EVERY_EVENT.DeliveryRefused, aSale({ stage: shipped }), { ...shipped, refused: 'atTheDoor' } as Sale['stage']],
    [EVERY_EVENT.DeliveryRefused, aSale(), aSale().stage],
    [
      EVERY_EVENT.OrderDelivered,
      aSale({ stage: shipped }),
      { name: 'delivered', at: LATER, returns: [], window: null, pausedAt: null },
    ],
  ])('$type', (event, sale, stage) => expect(evolveSale(sale, event).stage).toEqual(stage))

  it('are given to the order unit by unit', () => {
    expect(evolveSale(waiting, EVERY_EVENT.StockAllocated).lines).toEqual([aSoldLine({ allocated: 1 })])
  })
})

describe('a cancellation', () => {
  const application = anApplication({ lines: [{ line: 'L1', quantity: 2 }] })

  it('is asked for, and denied', () => {
    const asked = evolveSale(aSale(), EVERY_EVENT.CancellationRequested)
    expect(asked.application).toMatchObject({ id: 'c', asks: 'shop', since: LATER })
    expect(evolveSale(asked, EVERY_EVENT.CancellationDenied).application).toBeNull()
  })
  it('takes units, and shrinks what is still asked for', () => {
    const after = evolveSale(aSale({ application }), EVERY_EVENT.UnitsCancelled)
    expect(after.lines).toEqual([aSoldLine({ cancelled: 1, allocated: 1 })])
    expect(after.application?.lines).toEqual([{ line: 'L1', quantity: 1 }])
    expect(evolveSale(after, EVERY_EVENT.UnitsCancelled).application).toBeNull()
  })
})

describe('dates and ends', () => {
  it('an estimate moves, the promise does not', () => {
    const dates = { promised: { by: 7, clause: null }, estimated: 7 }
    expect(evolveSale(aSale({ dates }), EVERY_EVENT.EstimateChanged).dates).toEqual({ ...dates, estimated: LATER })
  })
  it('a specification changes once and for all', () => {
    expect(evolveSale(aSale(), EVERY_EVENT.SpecificationChanged).specificationChanged).toBe(true)
  })
  it('what was missed is remembered', () => {
    expect(evolveSale(aSale(), EVERY_EVENT.ObligationMissed).missed).toEqual([{ owes: 'shipment', id: null, by: LATER }])
  })
  it('the end says after what, frees units and drops what was still asked for', () => {
    const released = [{ line: 'L1', quantity: 2 }]
    const application = anApplication({ lines: released })
    const end: Event = { type: 'OrderClosed', data: { at: LATER, outcome: 'expired', clause: 'T-1', released } }
    expect(evolveSale(aSale({ application }), end)).toMatchObject({
      application: null,
      lines: [{ allocated: 0 }],
      stage: { name: 'closed', at: LATER, outcome: 'expired', after: 'awaitingShipment', clause: 'T-1' },
    })
  })
})

it('what begins an order changes none that exists', () => {
  const sale = aSale()
  for (const event of [EVERY_EVENT.QuoteRequested, EVERY_EVENT.QuoteSent, EVERY_EVENT.OrderPlaced])
    expect(evolveSale(sale, event)).toEqual({ ...sale, at: LATER })
})
