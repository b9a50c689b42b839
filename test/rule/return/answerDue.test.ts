import { expect, it } from 'vitest'
import { answerDue } from '../../../src/rule/return/answerDue.ts'
import type { ReturnTerms } from '../../../src/rule/return/terms.ts'
import { FRI_2026_11_20 as NOW } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'
import { TERMS } from './terms.ts'

const END_OF_TUE_2026_11_24 = Date.UTC(2026, 10, 25)
const answered: ReturnTerms = { ...TERMS, answer: { clause: 'T-6', within: { businessDays: 2 }, ifMissed: { then: 'granted' } } }

it('an answer is owed by when the terms say, with what its silence means', () => {
  expect(answerDue(answered, CALENDAR, NOW)).toEqual({
    answer: { by: END_OF_TUE_2026_11_24, clause: 'T-6', ifMissed: { then: 'granted', clause: 'T-6' } },
  })
})

it.each([undefined, TERMS])('at no instant, where they do not', (returns) => {
  expect(answerDue(returns, CALENDAR, NOW)).toEqual({})
})
