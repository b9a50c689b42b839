import { expect, it, vi } from 'vitest'
import { aPromiseDoesNotMove } from '../../../src/testing/law/aPromiseDoesNotMove.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decide.ts', async (original) => {
  const { decide } = await original<typeof import('../../../src/workflow/decide.ts')>()
  const faulty: typeof decide = (policy, order, command) => {
    const { events, ...decision } = decide(policy, order, command)
    return {
      ...decision,
      events: events.flatMap((event): typeof events => (event.type === 'ObligationMissed' ? [event, event] : [event])),
    }
  }
  return { decide: faulty }
})

it('sees a miss that is recorded twice', () => {
  expect(firstBreach(aPromiseDoesNotMove)).toMatch(/a second time/)
})
