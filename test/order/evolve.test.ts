import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/order/event.ts'
import type { Line } from '../../src/order/line.ts'
import type { Order } from '../../src/order/order.ts'
import { evolve } from '../../src/order/evolve.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'
import { anInquiry, aQuotedInquiry, aSale, aSoldLine } from '../support/sales.ts'
import { EVERY_EVENT, everyEvent, IN_STAGE, LATER } from '../support/stages.ts'

describe('before anything', () => {
  it('only a request or a placement begins an order', () => {
    const beginnings = everyEvent.filter((event) => evolve({ is: 'unplaced' }, event).is !== 'unplaced').map(({ type }) => type)
    expect(beginnings).toEqual(['QuoteRequested', 'OrderPlaced'])
  })
})

describe('every event', () => {
  it.each(Object.entries(IN_STAGE))(
    'makes of an order that is %s one that survives JSON, and leaves the old one alone',
    (_, { order }) => {
      const before = JSON.stringify(order)
      for (const event of everyEvent) {
        const next = evolve(order, event)
        expect(JSON.parse(JSON.stringify(next)), event.type).toEqual(next)
        expect(JSON.stringify(order), event.type).toBe(before)
      }
    },
  )
})

describe('the clock', () => {
  it('never runs backwards', () => {
    const early: Event = { type: 'StockAwaited', data: { at: 0 } }
    expect(evolve(aSale(), early)).toMatchObject({ at: FRI_2026_11_20 })
    expect(evolve(aSale(), EVERY_EVENT.RefundPaid)).toMatchObject({ at: LATER })
  })
})

describe('an order that cannot be', () => {
  const { type, data } = EVERY_EVENT.OrderPlaced
  const placed = (lines: readonly Line[], order = data.order): Event => ({ type, data: { ...data, order, lines } })
  const most = Number.MAX_SAFE_INTEGER

  it.each<readonly [string, Order, Event]>([
    ['costs more than can be counted', { is: 'unplaced' }, placed([aSoldLine({ price: most }), aSoldLine({ id: 'L2' })])],
    ['has two lines of one id', { is: 'unplaced' }, placed([aSoldLine(), aSoldLine()])],
    ['is of a quote for another order', aQuotedInquiry({ id: 'order-1' }), placed([aSoldLine()], 'order-2')],
    ['is of a request without a quote', anInquiry({ id: data.order }), placed([aSoldLine()])],
  ])('%s, and is not placed', (_, before, event) => expect(evolve(before, event).is).toBe(before.is))
})

describe('the command an event answers', () => {
  const answers = { command: 'RecordPayment', id: 'p', content: '1' } as const
  it('is remembered, with those before it', () => {
    const event: Event = { ...EVERY_EVENT.PaymentReceived, data: { ...EVERY_EVENT.PaymentReceived.data, answers } }
    const once = evolve(aSale(), event)
    expect(once).toMatchObject({ answered: [answers] })
    expect(evolve(once, event)).toEqual(once)
  })
  it('is remembered past the purchase', () => {
    const quoted = aQuotedInquiry({ id: EVERY_EVENT.OrderPlaced.data.order, answered: [answers] })
    expect(evolve(quoted, EVERY_EVENT.OrderPlaced)).toMatchObject({ is: 'sale', answered: [answers] })
  })
})
