import { expect, it } from 'vitest'
import { inquiryOf } from '../../src/order/inquiryOf.ts'
import { aDuty } from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

it('an inquiry keeps what was told', () => {
  const told = { address: { street: '1 High St' }, details: { email: 'a@b.c' } }
  const { QuoteRequested } = EVERY_EVENT
  expect(inquiryOf({ ...QuoteRequested, data: { ...QuoteRequested.data, ...told } })).toMatchObject(told)
})

it('an inquiry is what was asked, and remembers the command', () => {
  const { QuoteRequested } = EVERY_EVENT
  const answers = { command: 'RequestQuote', id: 'o', content: '' } as const
  const inquiry = inquiryOf({ ...QuoteRequested, data: { ...QuoteRequested.data, answers } })
  const { items, quote } = QuoteRequested.data
  expect(inquiry).toMatchObject({ is: 'inquiry', at: LATER, missed: [], stage: 'requested', items, quote: null, closed: null })
  expect(inquiry.duties).toEqual([aDuty('quote', quote)])
  expect([inquiry.answered, inquiryOf(QuoteRequested).answered]).toEqual([[answers], []])
})
