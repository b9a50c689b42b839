import { expect, it } from 'vitest'
import { sendQuote } from '../../../src/rule/quote/sendQuote.ts'
import { aLine, FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import { anInquiry, CALENDAR } from '../../support/sales.ts'

const TERMS = { answer: { clause: 'T-1', within: 'openEnded' }, confirm: { clause: 'T-2', within: { hours: 48 } } } as const
const quote = { lines: [aLine('specialOrder')], shipping: 500, condition: 'a crack in the glaze' }
const send = (data: typeof quote) => sendQuote(TERMS, CALENDAR, anInquiry(), { at: FRI_2026_11_20, ...data }, FRI_2026_11_20)

it('a quote gives the price, the condition and the time to confirm', () => {
  expect(send(quote)).toEqual({
    verdict: 'granted',
    events: [
      {
        type: 'QuoteSent',
        data: { at: FRI_2026_11_20, quote, confirm: { by: FRI_2026_11_20 + 48 * HOUR, clause: 'T-2' } },
      },
    ],
    because: [{ code: 'quoteGiven', clause: 'T-1', facts: {} }],
  })
})

it('of the kind that was asked for', () => {
  const mixed = { ...quote, lines: [...quote.lines, aLine('preOrder', { id: 'L2' })] }
  expect(send(mixed)).toMatchObject({
    verdict: 'refused',
    because: [{ code: 'otherKind', clause: 'T-1', facts: { line: 'L2', kind: 'preOrder', asked: 'specialOrder' } }],
  })
})
