import { describe, expect, it } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import { explainObligation } from '../../src/text/explainObligation.ts'
import type { Obligation } from '../../src/order/obligationsOf.ts'
import { END_OF_WED_2026_11_25, SAT_2026_11_21 } from './support.ts'

const shopOwes = (owes: Obligation['owes'], more: Partial<Obligation> = {}): Obligation => ({
  party: 'shop',
  owes,
  id: null,
  due: { by: END_OF_WED_2026_11_25, clause: 'PRE-12' },
  amount: null,
  ifMissed: 'isRecorded',
  late: false,
  ...more,
})

const customerOwes = (owes: Obligation['owes'], more: Partial<Obligation> = {}): Obligation =>
  shopOwes(owes, { party: 'customer', ifMissed: 'expires', ...more })

const openEnded = { by: null, why: 'openEnded', since: SAT_2026_11_21, clause: 'XB-2' } as const

describe('what is owed', () => {
  it.each([
    [shopOwes('quote'), 'The shop is to give a quote by the end of Wed 25 Nov 2026 [PRE-12].'],
    [shopOwes('arrivalNotice'), 'The shop is to send the arrival notice by the end of Wed 25 Nov 2026 [PRE-12].'],
    [shopOwes('preparation'), 'The shop is to begin to prepare the order by the end of Wed 25 Nov 2026 [PRE-12].'],
    [shopOwes('shipment'), 'The shop is to ship the parcel by the end of Wed 25 Nov 2026 [PRE-12].'],
    [shopOwes('promisedShipment'), 'The shop is to ship the parcel as promised by the end of Wed 25 Nov 2026 [PRE-12].'],
    [
      shopOwes('cancellationAnswer', { id: 'c1', due: openEnded }),
      'The shop is to answer the cancellation request c1; no time is set for it [XB-2].',
    ],
    [
      shopOwes('returnAnswer', { id: 'r1', due: openEnded }),
      'The shop is to answer the return request r1; no time is set for it [XB-2].',
    ],
    [shopOwes('refund', { amount: 2_499 }), 'The shop is to pay back $24.99 by the end of Wed 25 Nov 2026 [PRE-12].'],
    [
      customerOwes('confirmation'),
      'The customer is to confirm the quote by the end of Wed 25 Nov 2026, else the request expires [PRE-12].',
    ],
    [
      customerOwes('payment', { amount: 2_499 }),
      'The customer is to pay $24.99 by the end of Wed 25 Nov 2026, else the order expires [PRE-12].',
    ],
    [customerOwes('payment', { amount: 2_499, due: openEnded }), 'The customer is to pay $24.99; no time is set for it [XB-2].'],
    [
      customerOwes('goodsBack', { id: 'r1', ifMissed: 'completes' }),
      'The customer is to send back the goods of return r1 by the end of Wed 25 Nov 2026, else the return ends without them [PRE-12].',
    ],
  ])('%#', (obligation, words) => {
    expect(explainObligation(marketplace, obligation)).toBe(words)
  })
})

it('is told as late once it is', () => {
  expect(explainObligation(marketplace, shopOwes('shipment', { late: true }))).toBe(
    'The shop was to ship the parcel by the end of Wed 25 Nov 2026, and is late [PRE-12].',
  )
})
