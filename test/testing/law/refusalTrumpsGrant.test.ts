import { expect, it, vi } from 'vitest'
import { refusalTrumpsGrant } from '../../../src/testing/law/refusalTrumpsGrant.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    const decision = decide(policy, order, command)
    if (decision.verdict === 'granted' || order.is === 'unplaced') return decision
    const moved = { type: 'EstimateChanged', data: { at: order.at, estimated: 0 } } as const
    return { ...decision, events: [...decision.events, moved] }
  })
})

it('sees a refusal that does something all the same', () => {
  expect(firstBreach(refusalTrumpsGrant)).toMatch(/refused:/)
})
