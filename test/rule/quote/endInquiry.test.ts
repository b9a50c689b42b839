import { describe, expect, it } from 'vitest'
import { declineInquiry, withdrawInquiry } from '../../../src/rule/quote/endInquiry.ts'
import { aCase, anInquiry, aQuotedInquiry } from '../../support/sales.ts'

const within = 'openEnded'
const TERMS = { quote: { answer: { clause: 'T-2', within }, confirm: { clause: 'T-1', within } } } as const
const inquiries = [anInquiry(), aQuotedInquiry()]
const ended = (clause: string | null) => ({
  verdict: 'granted',
  events: [{ type: 'OrderClosed', data: { at: 5, outcome: 'cancelled', clause, released: [] } }],
  because: [{ code: 'inquiryEnded', clause, facts: {} }],
})

describe('an inquiry ends, and nothing is kept or freed', () => {
  it('as the customer says, by the clause on confirming a quote', () => {
    for (const inquiry of inquiries)
      expect(withdrawInquiry.decide(aCase(inquiry, TERMS, { at: 5 }), { at: 0, id: 'c1' })).toEqual(ended('T-1'))
    expect(withdrawInquiry.decide(aCase(anInquiry(), {}, { at: 5 }), { at: 0, id: 'c1' })).toEqual(ended(null))
  })
  it('or as the shop says, by no clause', () => {
    for (const inquiry of inquiries)
      expect(declineInquiry.decide(aCase(inquiry, TERMS, { at: 5 }), { at: 0, id: 'x1', because: 'other' })).toEqual(ended(null))
  })
})

it('it has no lines to cancel one by one', () => {
  const lines = [{ line: 'L1', quantity: 1 }]
  const about = aCase(aQuotedInquiry(), TERMS)
  for (const found of [
    withdrawInquiry.decide(about, { at: 0, id: 'c1', lines }),
    declineInquiry.decide(about, { at: 0, id: 'x1', lines, because: 'other' }),
  ])
    expect(found).toMatchObject({ verdict: 'refused', because: [{ code: 'noSuchLine', facts: { line: 'L1' } }] })
})
