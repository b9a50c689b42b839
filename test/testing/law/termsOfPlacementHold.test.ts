import { expect, it, vi } from 'vitest'
import { termsOfPlacementHold } from '../../../src/testing/law/termsOfPlacementHold.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decide.ts', async (original) => {
  const { decide } = await original<typeof import('../../../src/workflow/decide.ts')>()
  const faulty: typeof decide = (policy, order, command) => {
    return decide(order.is === 'unplaced' ? policy : { ...policy, version: order.policy.version }, order, command)
  }
  return { decide: faulty }
})

it('sees that any version of the terms will do', () => {
  expect(firstBreach(termsOfPlacementHold)).toMatch(/by other terms/)
})
