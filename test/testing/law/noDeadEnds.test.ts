import { expect, it, vi } from 'vitest'
import { noDeadEnds } from '../../../src/testing/law/noDeadEnds.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    const decision = decide(policy, order, command)
    if (command.type !== 'CancelOrder' || decision.verdict === 'refused') return decision
    const because = [{ code: 'noSuchOrder', clause: null, facts: {} }] as const
    return { verdict: 'refused', events: [], because, remedies: [], validUntil: null }
  })
})

it('sees a shop that cannot cancel', () => {
  expect(firstBreach(noDeadEnds)).toMatch(/cannot close/)
})
