import { expect, it, vi } from 'vitest'
import { timeNeedsNoTimer } from '../../../src/testing/law/timeNeedsNoTimer.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    if (command.type === 'PassTime' || order.is === 'unplaced') return decide(policy, order, command)
    return decide(policy, order, { ...command, data: { ...command.data, at: order.at } } as typeof command)
  })
})

it('sees that time passes only when the timer rings', () => {
  expect(firstBreach(timeNeedsNoTimer)).toMatch(/with a punctual timer|with ticks/)
})
