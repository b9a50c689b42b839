import { describe, expect, it } from 'vitest'
import type { OfferedLine, Quote } from '../../src/order/offer.ts'
import { linesProblems } from '../../src/rule/linesProblems.ts'
import { aLine, anOffer } from '../support/orders.ts'

const MOST = Number.MAX_SAFE_INTEGER

const codes = (lines: readonly OfferedLine[], shipping = 500): readonly string[] =>
  linesProblems({ lines, shipping }).map(({ code }) => code)

const line = (change: Partial<OfferedLine>): OfferedLine => aLine('backorder', change)

describe('lines that make an order', () => {
  it.each<readonly [string, Quote]>([
    ['one line', { lines: [line({})], shipping: 0 }],
    ['one unit', { lines: [line({ quantity: 1 })], shipping: 0 }],
    ['a known release', { lines: [line({ offer: anOffer({ release: 0 }) })], shipping: 0 }],
    ['no deposit at all', { lines: [line({ offer: anOffer({ deposit: { share: 0, refundable: true } }) })], shipping: 0 }],
    ['something given away', { lines: [line({ price: 0 })], shipping: 0 }],
    ['the largest amount there is', { lines: [line({ price: MOST - 1 })], shipping: 1 }],
    ['more promised than there is', { lines: [line({ offer: anOffer({ available: -3 }) })], shipping: 0 }],
    ['a deposit of all of it', { lines: [line({ offer: anOffer({ deposit: { share: 100, refundable: true } }) })], shipping: 0 }],
  ])('%s', (_, quote) => expect(linesProblems(quote)).toEqual([]))
})

describe('lines that do not', () => {
  it('no line at all', () => expect(codes([])).toEqual(['noLines']))

  it('an id that is not its own, told once', () => {
    expect(linesProblems({ lines: [line({}), line({}), line({}), line({ id: 'L2' })], shipping: 0 })).toEqual([
      { code: 'repeatedLine', clause: null, facts: { line: 'L1' } },
    ])
  })

  it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, MOST + 1])('a quantity of %d', (quantity) => {
    expect(codes([line({ quantity })])).toEqual(['badLine'])
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, MOST + 1])('a price, or shipping, of %d', (amount) => {
    expect(codes([line({ price: amount })])).toEqual(['badLine'])
    expect(codes([line({})], amount)).toEqual(['badShipping'])
  })

  it('a sum that cannot be counted exactly', () => {
    expect(codes([line({ price: MOST })], 1)).toEqual(['totalTooLarge'])
    expect(codes([line({ price: MOST }), line({ id: 'L2', price: 1 })], 0)).toEqual(['totalTooLarge'])
  })

  it.each<readonly [string, OfferedLine['offer'], string, number]>([
    ['half a unit there', anOffer({ available: 0.5 }), 'available', 0.5],
    ['an unknown number there', anOffer({ available: Number.NaN }), 'available', Number.NaN],
    ['a closing date that is no instant', anOffer({ closing: Number.NaN }), 'closing', Number.NaN],
    ['a closing date beyond time', anOffer({ closing: 9e15 }), 'closing', 9e15],
    ['a release that is no instant', anOffer({ release: 0.5 }), 'release', 0.5],
    ['a deposit of more than all of it', anOffer({ deposit: { share: 100.5, refundable: true } }), 'deposit', 100.5],
    ['a deposit of less than nothing', anOffer({ deposit: { share: -1, refundable: true } }), 'deposit', -1],
    ['a deposit of no number', anOffer({ deposit: { share: Number.NaN, refundable: true } }), 'deposit', Number.NaN],
    ['a deposit of half a cent', anOffer({ deposit: { amount: 0.5, refundable: true } }), 'deposit', 0.5],
  ])('%s', (_, offer, of, found) => {
    expect(linesProblems({ lines: [line({ offer })], shipping: 0 })).toMatchObject([
      { code: 'badOffer', facts: { line: 'L1', of, found } },
    ])
  })

  it('every problem at once', () => {
    expect(codes([line({ quantity: 0 }), line({ price: -1, offer: anOffer({ available: 0.5 }) })], -1)).toEqual([
      'repeatedLine',
      'badLine',
      'badLine',
      'badOffer',
      'badShipping',
    ])
  })
})
