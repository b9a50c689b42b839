import { describe, expect, it } from 'vitest'
import { offered } from '../../src/schema/offer.ts'
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
    expect(
      issuesOf(inCommands.wanted, [{ item: '', quantity: 1, listed: true, marked: 'no', details: { colour: 'red' } }]),
    ).toEqual([
      'wrongValue 0.item: text that is not empty',
      'wrongValue 0.marked: true or false',
      'unknownKey 0.details.colour: one of the keys itemCode, email, fullName, shippingAddress, paymentMethod, maker, itemName, picture',
    ])
    expect(issuesOf(inCommands.goodwillOn, 'everything')).toEqual(['wrongValue : shipping, or { line }'])
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
