import { expect, it } from 'vitest'
import { saleOf } from '../../src/order/saleOf.ts'
import { anInquiry } from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

const placed = EVERY_EVENT.OrderPlaced
const promised = { ...placed, data: { ...placed.data, promised: { by: 7, clause: 'T-1' } } } as const

it('a sale begins with nothing asked, paid or missed', () => {
  expect(saleOf({ is: 'unplaced' }, placed)).toMatchObject({
    is: 'sale',
    id: 'o',
    kind: 'backorder',
    at: LATER,
    placedAt: LATER,
    missed: [],
    answered: [],
    money: { asked: 'nothing', received: [] },
    stage: { name: 'awaitingPayment' },
  })
})

it('is estimated for the day it is promised', () => {
  expect(saleOf({ is: 'unplaced' }, promised).dates).toEqual({ promised: { by: 7, clause: 'T-1' }, estimated: 7 })
  expect(saleOf({ is: 'unplaced' }, placed).dates).toEqual({ promised: null, estimated: null })
})

it('is never older than its inquiry', () => {
  const { at } = placed.data
  const clocks = [at - 1, at + 1].map((asked) => saleOf(anInquiry({ at: asked }), placed).at)
  expect(clocks).toEqual([at, at + 1])
})

it('carries on what is on record of its inquiry', () => {
  const missed = [{ owes: 'quote' as const, id: null, by: 3 }]
  const answered = [{ command: 'SendQuote' as const, id: '', content: '' }]
  expect(saleOf(anInquiry({ missed, answered }), placed)).toMatchObject({ missed, answered })
})
