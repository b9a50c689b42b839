import { expect, it } from 'vitest'
import { requestQuote } from '../../../src/rule/quote/requestQuote.ts'
import { FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'
import { EVERY_COMMAND } from '../../support/stages.ts'

it('the shop owes an answer from now', () => {
  const terms = { answer: { clause: 'T-1', within: { hours: 48 } }, confirm: { clause: 'T-2', within: 'openEnded' } } as const
  const { data } = EVERY_COMMAND.RequestQuote
  const { order, region, kind, wanted } = data
  const policy = { id: 'shop', version: 3 }
  expect(requestQuote(terms, CALENDAR, policy, data, FRI_2026_11_20)).toEqual({
    verdict: 'granted',
    events: [
      {
        type: 'QuoteRequested',
        data: {
          at: FRI_2026_11_20,
          order,
          policy,
          region,
          kind,
          wanted,
          quote: { by: FRI_2026_11_20 + 48 * HOUR, clause: 'T-1' },
        },
      },
    ],
    because: [{ code: 'quoteIsOwed', clause: 'T-1', facts: {} }],
  })
})
