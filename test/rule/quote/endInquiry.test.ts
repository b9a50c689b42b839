import { expect, it } from 'vitest'
import { withdrawInquiry } from '../../../src/rule/cancellation/withdrawInquiry.ts'

it('an inquiry ends, and nothing is kept or freed', () => {
  expect(withdrawInquiry(undefined, 'T-1', 5)).toEqual({
    verdict: 'granted',
    events: [{ type: 'OrderClosed', data: { at: 5, outcome: 'cancelled', clause: 'T-1', released: [] } }],
    because: [{ code: 'inquiryWithdrawn', clause: 'T-1', facts: {} }],
  })
})

it('it has no lines to cancel one by one', () => {
  expect(withdrawInquiry([{ line: 'L1', quantity: 1 }], 'T-1', 5)).toMatchObject({
    verdict: 'refused',
    because: [{ code: 'noSuchLine', facts: { line: 'L1' } }],
  })
})
