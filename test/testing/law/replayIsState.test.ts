import { expect, it, vi } from 'vitest'
import { replayIsState } from '../../../src/testing/law/replayIsState.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    const { events, ...decision } = decide(policy, order, command)
    const lossy = events.map((event) =>
      event.type === 'OrderClosed' ? { ...event, data: { ...event.data, clause: Number.NaN } } : event,
    )
    return { ...decision, events: lossy as unknown as typeof events }
  })
})

it('sees what JSON would lose', () => {
  expect(firstBreach(replayIsState)).toMatch(/replayed|holds NaN/)
})
