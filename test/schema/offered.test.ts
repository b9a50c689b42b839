import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/order/kind.ts'
import { circumstancesOf, details, offered } from '../../src/schema/offered.ts'
import { strict, tolerant } from '../../src/schema/schema.ts'
import { anyShare, count, id, name, share, text, whole } from '../../src/schema/value.ts'
import { aLine } from '../support/orders.ts'
import { issuesOf } from './issues.ts'

const inCommands = offered({ object: strict, id, name, share, available: count })
const inEvents = offered({ object: tolerant, id: text, name: text, share: anyShare, available: whole })
const quote = { lines: [{ ...aLine('preOrder'), id: 'line #1' }], shipping: 0, discount: 1 }

describe('what commands bring', () => {
  it('is read strictly', () => {
    expect(issuesOf(strict(inCommands.quote), quote)).toEqual([
      'wrongValue lines.0.id: an id of 1 to 64 of the characters 0-9 A-Z a-z . _ -',
      'unknownKey discount: one of the keys lines, shipping, condition',
    ])
    expect(issuesOf(inCommands.units, [{ line: 'L1', quantity: 0 }])).toEqual([
      'wrongValue 0.quantity: a whole number from 1 to 9007199254740991',
    ])
    expect(issuesOf(inCommands.items, [{ item: '', quantity: 1, listed: true, marked: 'no', details: { colour: 7 } }])).toEqual([
      'wrongValue 0.item: text that is not empty',
      'wrongValue 0.details.colour: text',
      'unknownKey 0.marked: one of the keys item, quantity, listed, availableAs, marks, details',
    ])
    expect(issuesOf(inCommands.goodwillOn, 'everything')).toEqual(['wrongValue : shipping, or { line }'])
  })

  it('has circumstances, of which the region is always one', () => {
    const circumstances = circumstancesOf(strict, name)
    const all = { region: 'DE', plan: 'card', group: 'trade', shippingMethod: 'courier' }
    expect([issuesOf(circumstances, all), issuesOf(circumstances, { region: 'DE' })]).toEqual([[], []])
    expect(issuesOf(circumstances, { plan: '', method: 'courier' })).toEqual([
      'missing region: text that is not empty',
      'wrongValue plan: text that is not empty',
      'unknownKey method: one of the keys region, plan, group, shippingMethod',
    ])
  })

  it('leaves out what has a default', () => {
    const line = { id: 'L1', item: 'mug', quantity: 1, price: 999, kind: 'preOrder', offer: { available: 0 } }
    expect(issuesOf(strict(inCommands.quote), { lines: [line], shipping: 0 })).toEqual([])
    expect(issuesOf(inCommands.items, [{ item: 'mug', quantity: 1 }])).toEqual([])
    expect(issuesOf(details, {})).toEqual([])
    const bare = { ...line, offer: {} }
    expect(issuesOf(strict(inCommands.quote), { lines: [bare], shipping: 0 })).toEqual([
      `missing lines.0.offer.available: a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`,
    ])
  })

  it('takes null for nothing that is left out', () => {
    const said = { listed: null, availableAs: null, closing: null, closedEarly: null }
    const offer = { ...said, available: 0 }
    expect(issuesOf(strict(inCommands.quote), { lines: [{ ...aLine('preOrder'), offer, details: null }], shipping: 0 })).toEqual([
      'wrongValue lines.0.offer.listed: true or false',
      'wrongValue lines.0.offer.availableAs: a list',
      expect.stringMatching(/^wrongValue lines\.0\.offer\.closing: epoch milliseconds/),
      'wrongValue lines.0.offer.closedEarly: true or false',
      'wrongValue lines.0.details: an object',
    ])
  })

  it('is available as kinds of sale', () => {
    const as = (availableAs: unknown): readonly string[] =>
      issuesOf(inCommands.items, [{ item: 'mug', quantity: 1, availableAs }])
    expect([as([]), as(KINDS)]).toEqual([[], []])
    expect(as(['preOrder', 'soon'])).toEqual(['wrongValue 0.availableAs.1: one of inStock, backorder, preOrder, specialOrder'])
  })

  it('has details by any name', () => {
    expect(issuesOf(details, { engraving: 'To Ann', 'gift wrap': '' })).toEqual([])
    expect(issuesOf(details, ['engraving'])).toEqual(['wrongValue : an object'])
  })

  it('has deposits in shares or in amounts', () => {
    const offer = (deposit: unknown): readonly string[] =>
      issuesOf(strict(inCommands.quote), {
        lines: [{ ...aLine('preOrder'), offer: { ...aLine('preOrder').offer, deposit } }],
        shipping: 0,
      })
    expect(offer({ share: 30, refundable: true })).toEqual([])
    expect(offer({ amount: 500, refundable: false })).toEqual([])
    expect(offer({ amount: 500, share: 30, refundable: false })).toEqual([
      'unknownKey lines.0.offer.deposit.share: one of the keys amount, refundable',
    ])
  })
})

it('what events keep is whatever a decision lets pass', () => {
  const [line] = quote.lines
  const kept = (offer: object) => ({ lines: [{ ...line, offer: { ...line?.offer, ...offer } }], shipping: 0 })
  for (const offer of [{ available: -1 }, ...[0.2, 33.333].map((share) => ({ deposit: { share, refundable: true } }))]) {
    expect(issuesOf(tolerant(inEvents.quote), kept(offer))).toEqual([])
    expect(issuesOf(strict(inCommands.quote), { ...kept(offer), lines: [{ ...kept(offer).lines[0], id: 'L1' }] })).toHaveLength(1)
  }
})

it('what events keep is read tolerantly', () => {
  expect(issuesOf(tolerant(inEvents.quote), quote)).toEqual([])
  expect(issuesOf(tolerant(inEvents.quote), { ...quote, shipping: undefined })).toEqual([
    'missing shipping: a whole number of minor units from 0 to 9007199254740991',
  ])
})
