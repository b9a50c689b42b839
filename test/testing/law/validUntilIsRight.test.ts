import { expect, it, vi } from 'vitest'
import { validUntilIsRight } from '../../../src/testing/law/validUntilIsRight.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decide.ts', async (original) => {
  const { decide } = await original<typeof import('../../../src/workflow/decide.ts')>()
  const faulty: typeof decide = (policy, order, command) => {
    const decision = decide(policy, order, command)
    return decision.validUntil === null ? decision : { ...decision, validUntil: decision.validUntil - 1 }
  }
  return { decide: faulty }
})

it('sees an inclusive until', () => {
  expect(firstBreach(validUntilIsRight)).toMatch(/and still so then|which has passed/)
})
