import { expect, it } from 'vitest'
import { agreementProblems } from '../../../src/rule/placement/agreementProblems.ts'

it('the customer agrees to what the shop asks, by the shop’s own word', () => {
  const rule = { clause: 'T-1', rule: 'agreed', to: 'notCancellable' } as const
  expect(agreementProblems(rule, ['deposit', 'notCancellable'])).toEqual([])
  expect(agreementProblems(rule, ['deposit'])).toEqual([
    { code: 'consentMissing', clause: 'T-1', facts: { to: 'notCancellable' } },
  ])
})
