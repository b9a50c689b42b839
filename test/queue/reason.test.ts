import { expect, it } from 'vitest'
import { granted, refused } from '../../src/queue/reason.ts'

it('time alone changes no verdict', () => {
  expect(granted([], [])).toEqual({ verdict: 'granted', events: [], because: [], validUntil: null })
  const reason = { code: 'badQuantity', clause: null, facts: { quantity: 0 } } as const
  expect(refused([reason])).toEqual({ verdict: 'refused', events: [], because: [reason], remedies: [], validUntil: null })
})
