import { describe, expect, it } from 'vitest'
import type { SaleStage } from '../../src/order/stage.ts'
import { stageOf } from '../../src/order/stageOf.ts'
import {
  aDuty,
  arrived,
  awaitingPayment,
  awaitingStock,
  closed,
  delivered,
  type Facts,
  openEnded,
  preparing,
  shipped,
} from '../support/sales.ts'
import { IN_STAGE } from '../support/stages.ts'

const facts = (some: Facts): Parameters<typeof stageOf>[0] => ({
  closed: null,
  parcel: null,
  preparingSince: null,
  duties: [],
  ...some,
})

describe('where a sale is', () => {
  it.each<readonly [SaleStage, string, Facts]>([
    ['awaitingPayment', 'a payment is owed', awaitingPayment()],
    ['awaitingPayment', 'nothing has been asked for yet', {}],
    ['awaitingStock', 'stock is owed', awaitingStock()],
    ['awaitingSupply', 'supply is owed', { duties: [aDuty('supply')] }],
    ['arrived', 'the notice is owed', arrived()],
    ['awaitingShipment', 'shipment is owed', { duties: [aDuty('shipment')] }],
    ['awaitingShipment', 'preparation is owed before it', { duties: [aDuty('preparation'), aDuty('shipment')] }],
    ['preparing', 'the shop makes the parcel up', preparing()],
    ['shipped', 'a parcel has left', shipped()],
    ['shipped', 'it was refused', shipped({ refused: 'atTheDoor' })],
    ['delivered', 'the parcel has arrived', delivered()],
    ['closed', 'it has ended', closed('cancelled')],
  ])('%s: %s', (stage, _, some) => expect(stageOf(facts(some))).toBe(stage))

  it.each<readonly [SaleStage, string, Facts]>([
    ['closed', 'the end counts more than the parcel', { ...delivered(), ...closed('completed') }],
    ['shipped', 'the parcel counts more than the preparation before it', { ...preparing(), ...shipped() }],
    [
      'awaitingStock',
      'what is owed beside counts nothing',
      { duties: [aDuty('stock'), aDuty('promisedShipment'), aDuty('refund', openEnded(), 'refund-1')] },
    ],
    ['awaitingStock', 'supply may be owed beside it', { duties: [aDuty('stock'), aDuty('supply')] }],
    ['awaitingSupply', 'the customer is asked whether to wait for it', { duties: [aDuty('consent', openEnded(), 'supply')] }],
    [
      'awaitingStock',
      'the customer is asked, and it is where it was',
      { duties: [aDuty('stock'), aDuty('consent', openEnded(), 'stock')] },
    ],
    ['awaitingPayment', 'and nothing more', { duties: [aDuty('cancellationAnswer', openEnded(), 'c')] }],
    ['awaitingPayment', 'what is owed first counts', { duties: [aDuty('payment'), aDuty('shipment')] }],
    ['awaitingPayment', 'an earlier preparation counts only once shipment is owed', { ...preparing(), ...awaitingPayment() }],
  ])('%s: %s', (stage, _, some) => expect(stageOf(facts(some))).toBe(stage))

  it('is what is said of every sale played', () => {
    for (const { order } of Object.values(IN_STAGE)) if (order.is === 'sale') expect(stageOf(order)).toBe(order.stage)
  })
})
