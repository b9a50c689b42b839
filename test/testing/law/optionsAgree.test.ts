import { expect, it, vi } from 'vitest'
import { optionsAgree } from '../../../src/testing/law/optionsAgree.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    const decision = decide(policy, order, command)
    if (decision.verdict === 'granted') return decision
    const { remedies: _, ...refused } = decision
    return { ...refused, verdict: 'granted' }
  })
})

it('sees a grant of what is closed', () => {
  expect(firstBreach(optionsAgree)).toMatch(/though its option is closed/)
})
