import { expect, it } from 'vitest'
import { KINDS, type Kind } from '../../src/order/kind.ts'
import { saleOf } from '../../src/order/saleOf.ts'
import { stageOf } from '../../src/order/stageOf.ts'
import { aDuty, anInquiry, openEnded } from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

const placed = EVERY_EVENT.OrderPlaced
const promised = { ...placed, data: { ...placed.data, promised: { by: 7, clause: 'T-1' } } } as const

it('a sale begins with nothing asked, paid or missed', () => {
  const { policy, circumstances, address, details, kind, lines, shipping, plan } = placed.data
  expect(saleOf({ is: 'unplaced' }, placed)).toEqual({
    is: 'sale',
    id: 'o',
    policy,
    circumstances,
    address,
    details,
    kind,
    at: LATER,
    placedAt: LATER,
    duties: [aDuty('payment', openEnded(LATER))],
    missed: [],
    answered: [],
    lines,
    shipping,
    plan,
    money: {
      asked: 'nothing',
      received: [],
      owed: [],
      refunds: 0,
      refunded: [],
      forfeited: 0,
      mayKeep: false,
      shippingAllowance: 0,
    },
    dates: { promised: null, estimated: null },
    happened: { firstPayment: null, payment: null, supply: null, arrival: LATER },
    incidents: { delay: null, specificationChange: null },
    application: null,
    cancelling: null,
    returns: [],
    waitsSince: null,
    preparingSince: null,
    parcel: null,
    closed: null,
    stage: 'awaitingPayment',
  })
})

it('owes its payment alone, at no instant until it is asked for', () => {
  expect(saleOf(anInquiry({ duties: [aDuty('quote')] }), placed).duties).toEqual([aDuty('payment', openEnded(LATER))])
})

it('is where its facts say', () => {
  const sale = saleOf({ is: 'unplaced' }, placed)
  expect(sale.stage).toBe(stageOf(sale))
})

it('is estimated for the day it is promised, or for the one that is told', () => {
  expect(saleOf({ is: 'unplaced' }, promised).dates).toEqual({ promised: { by: 7, clause: 'T-1' }, estimated: 7 })
  expect(saleOf({ is: 'unplaced' }, placed).dates).toEqual({ promised: null, estimated: null })
  const estimated = { ...placed, data: { ...placed.data, estimated: 8 } }
  expect(saleOf({ is: 'unplaced' }, estimated).dates).toEqual({ promised: null, estimated: 8 })
})

it('is supplied at placement, where it is sold from stock; otherwise somebody commits to it', () => {
  const supplyOf = (kind: Kind) => saleOf({ is: 'unplaced' }, { ...placed, data: { ...placed.data, kind } }).happened.supply
  expect(KINDS.map((kind) => [kind, supplyOf(kind)])).toEqual(KINDS.map((kind) => [kind, kind === 'inStock' ? LATER : null]))
})

it('is never older than its inquiry', () => {
  const { at } = placed.data
  const clocks = [at - 1, at + 1].map((asked) => saleOf(anInquiry({ at: asked }), placed).at)
  expect(clocks).toEqual([at, at + 1])
})

it('has what the order was told, whatever was told of its inquiry', () => {
  const told = { address: { street: '1 High St' }, details: { email: 'a@b.c' } }
  const anew = { address: { street: '2 High St' }, details: { fullName: 'A. Lee' } }
  expect(saleOf({ is: 'unplaced' }, { ...placed, data: { ...placed.data, ...told } })).toMatchObject(told)
  expect(saleOf(anInquiry(told), { ...placed, data: { ...placed.data, ...anew } })).toMatchObject(anew)
})

it('carries on what is on record of its inquiry', () => {
  const missed = [{ owes: 'quote' as const, id: null, by: 3 }]
  const answered = [{ command: 'SendQuote' as const, id: '', content: '' }]
  expect(saleOf(anInquiry({ missed, answered }), placed)).toMatchObject({ missed, answered })
})
