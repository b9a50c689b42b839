import { expect, it } from 'vitest'
import { decide, initialOrder } from '../../src/index.ts'
import { crossBorderPlatform, marketplace, preOrderStore } from '../../src/preset/index.ts'
import { explainDecision } from '../../src/text/explainDecision.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, HOUR, play } from '../support/orders.ts'

it('tells a grant: why, and what follows', () => {
  const decision = decide(marketplace, initialOrder(), aPlacing('inStock'))
  expect(explainDecision(marketplace, decision)).toEqual({
    verdict: 'Granted',
    because: ['The order is taken, and the customer is told so.'],
    events: ['An in-stock order of $24.99 has been placed.', '$24.99 is asked for, in full [MKT-7].'],
    remedies: [],
    until: null,
  })
})

it('tells a refusal: every reason, what had lapsed, and what may be done instead', () => {
  const at = FRI_2026_11_20 + 25 * HOUR
  const { last } = play(crossBorderPlatform, [aPlacing('inStock'), { type: 'RequestCancellation', data: { at, id: 'c1' } }])
  expect(explainDecision(crossBorderPlatform, last)).toEqual({
    verdict: 'Refused',
    because: ['The order expired on Sat 21 Nov 2026, 17:00, since it was not paid, or not confirmed, in time [XB-1].'],
    events: ['The order expires, and 2 × L1 can go to others [XB-1].'],
    remedies: ['The customer may turn to customer service [XB-3].'],
    until: null,
  })
})

it('tells when the answer changes by itself', () => {
  const closes = FRI_2026_11_20 + HOUR
  const line = aLine('preOrder', { offer: anOffer({ available: 0, closes }) })
  const decision = decide(preOrderStore, initialOrder(), aPlacing('preOrder', { lines: [line] }))
  expect(explainDecision(preOrderStore, decision).until).toBe(
    'The answer changes on Fri 20 Nov 2026, 05:00, if nobody acts before.',
  )
})
