import { expect, it, vi } from 'vitest'
import { refusalTrumpsGrant } from '../../../src/testing/law/refusalTrumpsGrant.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decide.ts', async (original) => {
  const { decide } = await original<typeof import('../../../src/workflow/decide.ts')>()
  const faulty: typeof decide = (policy, order, command) => {
    const decision = decide(policy, order, command)
    if (decision.verdict === 'granted' || order.is === 'unplaced') return decision
    const moved = { type: 'EstimateChanged', data: { at: order.at, estimated: 0 } } as const
    return { ...decision, events: [...decision.events, moved] }
  }
  return { decide: faulty }
})

it('sees a refusal that does something all the same', () => {
  expect(firstBreach(refusalTrumpsGrant)).toMatch(/refused:/)
})
