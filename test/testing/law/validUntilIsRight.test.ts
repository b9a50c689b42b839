import { expect, it, vi } from 'vitest'
import { validUntilIsRight } from '../../../src/testing/law/validUntilIsRight.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    const decision = decide(policy, order, command)
    return decision.validUntil === null ? decision : { ...decision, validUntil: decision.validUntil - 1 }
  })
})

it('sees an inclusive until', () => {
  expect(firstBreach(validUntilIsRight)).toMatch(/and still so then|which has passed/)
})
