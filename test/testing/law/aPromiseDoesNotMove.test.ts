import { expect, it, vi } from 'vitest'
import { aPromiseDoesNotMove } from '../../../src/testing/law/aPromiseDoesNotMove.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    const { events, ...decision } = decide(policy, order, command)
    return {
      ...decision,
      events: events.flatMap((event): typeof events => (event.type === 'ObligationMissed' ? [event, event] : [event])),
    }
  })
})

it('sees a miss that is recorded twice', () => {
  expect(firstBreach(aPromiseDoesNotMove)).toMatch(/a second time/)
})
