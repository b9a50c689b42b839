import { expect, it, vi } from 'vitest'
import { optionsAgree } from '../../../src/testing/law/optionsAgree.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decide.ts', async (original) => {
  const { decide } = await original<typeof import('../../../src/workflow/decide.ts')>()
  const faulty: typeof decide = (policy, order, command) => {
    const decision = decide(policy, order, command)
    if (decision.verdict === 'granted') return decision
    const { remedies: _, ...refused } = decision
    return { ...refused, verdict: 'granted' }
  }
  return { decide: faulty }
})

it('sees a grant of what is closed', () => {
  expect(firstBreach(optionsAgree)).toMatch(/though its option is closed/)
})
