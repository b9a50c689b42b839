import { describe, expect, it } from 'vitest'
import { obligationsOf } from '../../src/workflow/obligationsOf.ts'
import { anOpenReturn, aSale, anInquiry, awaiting, delivered, openEnded } from '../support/sales.ts'

describe('what follows if it is missed', () => {
  it.each([
    ['a payment', aSale({ stage: awaiting('full') }), 'expires'],
    [
      'a confirmation',
      anInquiry({ stage: { name: 'quoted', quote: { lines: [], shipping: 0 }, confirm: openEnded() } }),
      'expires',
    ],
    ['goods that should come back', aSale({ stage: delivered({ returns: [anOpenReturn()] }) }), 'completes'],
    ['whatever the shop owes', anInquiry(), 'isRecorded'],
  ])('%s: %s', (_, order, ifMissed) => expect(obligationsOf(order)).toMatchObject([{ ifMissed, late: false }]))
})

it('a right that lapses is nobody’s obligation', () => {
  expect(obligationsOf(aSale({ stage: delivered({ window: { by: 9, clause: null } }) }))).toEqual([])
})

it('what was missed stays owed, and is late', () => {
  const stage = { name: 'preparing', ship: { by: 20, clause: 'T-1' } } as const
  expect(obligationsOf(aSale({ stage, missed: [{ owes: 'shipment', id: null, by: 20 }] }))).toEqual([
    { party: 'shop', owes: 'shipment', id: null, due: stage.ship, amount: null, ifMissed: 'isRecorded', late: true },
  ])
})
