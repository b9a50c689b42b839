import { expect, it, vi } from 'vitest'
import { termsOfPlacementHold } from '../../../src/testing/law/termsOfPlacementHold.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    return decide(order.is === 'unplaced' ? policy : { ...policy, version: order.policy.version }, order, command)
  })
})

it('sees that any version of the terms will do', () => {
  expect(firstBreach(termsOfPlacementHold)).toMatch(/by other terms/)
})
