import { describe, expect, it } from 'vitest'
import { nextAutomaticEvent } from '../../src/consequence/nextAutomaticEvent.ts'
import type { Sale } from '../../src/order/order.ts'
import { crossBorderPlatform, preOrderStore } from '../../src/preset/index.ts'
import {
  aLedger,
  aSale,
  aSoldLine,
  arrived,
  awaitingPayment,
  awaitingStock,
  CALENDAR,
  closed,
  delivered,
  openEnded,
  paid,
  preparing,
  shipped,
} from '../support/sales.ts'

const next = (sale: Sale, policy = preOrderStore) => {
  const event = nextAutomaticEvent(policy, CALENDAR, sale, 'T-1')
  return event === null ? null : { type: event.type, ...event.data }
}
const nothingIn = { lines: [aSoldLine({ allocated: 0 })] }
const preOrder = (sale: Parameters<typeof aSale>[0]): Sale =>
  aSale({ kind: 'preOrder', plan: { upFront: 'nothing', onArrival: true }, money: aLedger(), ...awaitingPayment(), ...sale })

describe('what an order waits for now', () => {
  it.each<readonly [string, Sale, object | null]>([
    [
      'nothing, of which nothing is left',
      aSale({ lines: [aSoldLine({ cancelled: 2 })] }),
      { type: 'OrderClosed', outcome: 'cancelled', clause: 'T-1' },
    ],
    [
      'nothing, of which nothing stayed',
      aSale({ lines: [aSoldLine({ cancelled: 1, returned: 1 })], ...shipped() }),
      { type: 'OrderClosed', outcome: 'returned' },
    ],
    ['nothing, that cannot come back', aSale({ ...delivered() }), { type: 'OrderClosed', outcome: 'completed', clause: null }],
    ['its time to come back', aSale({ ...delivered({ returnWindow: openEnded() }) }), null],
    [
      'what is asked up front',
      preOrder({ plan: { upFront: 'deposit', onArrival: true } }),
      { type: 'PaymentRequested', part: 'deposit' },
    ],
    ['its money', preOrder({ ...nothingIn, money: paid(0) }), null],
    ['its goods, once that is paid', preOrder({ ...nothingIn, money: paid(2_499) }), { type: 'StockAwaited' }],
    ['its goods, with nothing up front', preOrder(nothingIn), { type: 'StockAwaited' }],
    ['its last unit', preOrder({ lines: [aSoldLine({ allocated: 1 })], ...awaitingStock(0) }), null],
    ['its last line', preOrder({ lines: [aSoldLine(), aSoldLine({ id: 'L2', allocated: 0 })], ...awaitingStock(0) }), null],
    [
      'the notice, once all is in and something is left to tell',
      preOrder({ ...awaitingStock(0) }),
      { type: 'GoodsArrived', notice: { clause: 'PRE-9' } },
    ],
    ['the notice at once, where all is in already', preOrder({}), { type: 'GoodsArrived' }],
    [
      'the shop, once the balance is paid',
      preOrder({ money: paid(2_499, { asked: 'balance' }) }),
      { type: 'OrderReady', ship: { clause: 'PRE-12' } },
    ],
    ['the shop, with nothing left to tell', aSale({ ...awaitingPayment() }), { type: 'OrderReady' }],
    ['the shop', aSale(), null],
    ['the shop, which prepares it', aSale(preparing()), null],
    ['the notice that is owed', preOrder(arrived()), null],
    ['the parcel', aSale({ ...shipped() }), null],
    ['nothing, at its end', aSale({ ...closed('expired'), lines: [aSoldLine({ cancelled: 2 })] }), null],
  ])('%s', (_, sale, event) => {
    if (event === null) expect(next(sale)).toBeNull()
    else expect(next(sale)).toMatchObject(event)
  })
  it('cites for a return the clause on returns', () => {
    const back = aSale({ lines: [aSoldLine({ returned: 2 })], ...delivered() })
    expect(next(back, crossBorderPlatform)).toMatchObject({ outcome: 'returned', clause: 'XB-12' })
  })
})
