import { expect, it } from 'vitest'
import { decide, initialOrder } from '../../src/index.ts'
import { crossBorderPlatform, marketplace, preOrderStore } from '../../src/preset/index.ts'
import { explainDecision } from '../../src/text/explainDecision.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, HOUR, play } from '../support/orders.ts'

it('explains a grant: why, and what follows', () => {
  const decision = decide(marketplace, initialOrder(), aPlacing('inStock'))
  expect(explainDecision(marketplace, decision)).toEqual({
    verdict: 'Granted',
    because: ['The order is accepted, and the customer will be notified.'],
    events: ['An in-stock order for $24.99 has been placed.', 'Full payment of $24.99 is requested [MKT-7].'],
    remedies: [],
    validUntil: null,
  })
})

it('explains a refusal to the customer, on the customer’s clocks: every reason, what had lapsed, and what to do instead', () => {
  const at = FRI_2026_11_20 + 25 * HOUR
  const { last } = play(crossBorderPlatform, [aPlacing('inStock'), { type: 'RequestCancellation', data: { at, id: 'c1' } }])
  const names = { line: () => 'Blue mug' }
  expect(explainDecision(crossBorderPlatform, last, { to: 'customer', zone: 'Europe/Berlin', names })).toEqual({
    verdict: 'Refused',
    because: ['Your order expired on Sat 21 Nov 2026, 10:00 (Berlin time) because it was not paid or confirmed in time [XB-1].'],
    events: ['Your order has expired, and 2 × Blue mug are available for other orders [XB-1].'],
    remedies: ['You can contact customer service [XB-3].'],
    validUntil: null,
  })
})

it('says when time alone changes the answer', () => {
  const closing = FRI_2026_11_20 + HOUR
  const line = aLine('preOrder', { offer: anOffer({ available: 0, closing }) })
  const decision = decide(preOrderStore, initialOrder(), aPlacing('preOrder', { lines: [line] }))
  expect(explainDecision(preOrderStore, decision).validUntil).toBe(
    'This answer changes on Fri 20 Nov 2026, 05:00 (New York time) unless someone acts first.',
  )
})
