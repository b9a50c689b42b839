import { expect, it, vi } from 'vitest'
import { replayIsState } from '../../../src/testing/law/replayIsState.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decide.ts', async (original) => {
  const { decide } = await original<typeof import('../../../src/workflow/decide.ts')>()
  const faulty: typeof decide = (policy, order, command) => {
    const { events, ...decision } = decide(policy, order, command)
    const lossy = events.map((event) =>
      event.type === 'OrderClosed' ? { ...event, data: { ...event.data, clause: Number.NaN } } : event,
    )
    return { ...decision, events: lossy as unknown as typeof events }
  }
  return { decide: faulty }
})

it('sees what JSON would lose', () => {
  expect(firstBreach(replayIsState)).toMatch(/replayed|holds NaN/)
})
