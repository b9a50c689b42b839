import { expect, it, vi } from 'vitest'
import { timeNeedsNoTimer } from '../../../src/testing/law/timeNeedsNoTimer.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decide.ts', async (original) => {
  const { decide } = await original<typeof import('../../../src/workflow/decide.ts')>()
  const faulty: typeof decide = (policy, order, command) => {
    if (command.type === 'PassTime' || order.is === 'unplaced') return decide(policy, order, command)
    return decide(policy, order, { ...command, data: { ...command.data, at: order.at } } as typeof command)
  }
  return { decide: faulty }
})

it('sees that time passes only when the timer rings', () => {
  expect(firstBreach(timeNeedsNoTimer)).toMatch(/with a punctual timer|with ticks/)
})
