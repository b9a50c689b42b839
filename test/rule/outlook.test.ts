import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/order/order.ts'
import { isAskedOnArrival, mayBeReinstated, type ReinstatementTerms } from '../../src/rule/outlook.ts'
import {
  aLedger,
  anInquiry,
  aSale,
  aSoldLine,
  awaitingPayment,
  awaitingStock,
  closed,
  delivered,
  shipped,
} from '../support/sales.ts'

const latePayment = { clause: 'T-1' }
const onArrival = { upFront: 'nothing', onArrival: true } as const
const within = { hours: 1 } as const
const ends: ReinstatementTerms = { latePayment, shipment: { clause: 'T-2', within, ifMissed: { then: 'ends' } } }
const asks = (silence: 'ends' | 'goesOn'): ReinstatementTerms => ({
  latePayment,
  stock: {
    clause: 'T-2',
    within,
    ifMissed: { then: 'asksAgain', answer: { clause: 'T-2', within, ifMissed: { then: silence } } },
  },
})

const waiting = aSale({ kind: 'preOrder', lines: [aSoldLine({ allocated: 1 })], ...awaitingStock() })

describe('an order may be reinstated', () => {
  it.each<readonly [string, boolean, Order, ReinstatementTerms]>([
    ['where it is not placed yet', true, { is: 'unplaced' }, { latePayment }],
    ['where it is an inquiry', true, anInquiry(), { latePayment }],
    ['where it has expired', true, aSale(closed('expired')), { latePayment }],
    ['where it was cancelled', false, aSale(closed('cancelled')), { latePayment }],
    ['where it waits for its payment', true, aSale(awaitingPayment()), { latePayment }],
    ['where the terms do not say so', false, aSale(awaitingPayment()), {}],
    ['where it is paid', false, aSale(), { latePayment }],
    ['where something is asked for on arrival', true, aSale({ plan: onArrival }), { latePayment }],
    ['where lateness ends it', true, aSale(), ends],
    ['where silence after lateness ends it', true, waiting, asks('ends')],
    ['where that lateness is past', false, aSale(), asks('ends')],
    ['where silence after lateness does not', false, waiting, asks('goesOn')],
    ['where it has left', false, aSale(shipped()), ends],
    ['where it was delivered', false, aSale(delivered()), ends],
  ])('%s: %s', (_, may, order, terms) => expect(mayBeReinstated({ terms, order })).toBe(may))
})

it('what is asked for on arrival is asked for once', () => {
  expect(isAskedOnArrival(aSale())).toBe(false)
  expect(isAskedOnArrival(aSale({ plan: onArrival, money: aLedger({ asked: 'deposit' }) }))).toBe(true)
  expect(isAskedOnArrival(aSale({ plan: onArrival, money: aLedger({ asked: 'balance' }) }))).toBe(false)
})
