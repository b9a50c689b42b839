import { expect, it, vi } from 'vitest'
import { decidingTwiceChangesNothing } from '../../../src/testing/law/decidingTwiceChangesNothing.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    const { events, ...decision } = decide(policy, order, command)
    return {
      ...decision,
      events: events.map(({ type, data: { answers: _, ...data } }) => ({ type, data }) as (typeof events)[number]),
    }
  })
})

it('sees that the order forgets what it has answered', () => {
  expect(firstBreach(decidingTwiceChangesNothing)).toMatch(/sent again/)
})
