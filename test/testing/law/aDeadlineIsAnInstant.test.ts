import { expect, it, vi } from 'vitest'
import { aDeadlineIsAnInstant } from '../../../src/testing/law/aDeadlineIsAnInstant.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decide.ts', async (original) => {
  const { decide } = await original<typeof import('../../../src/workflow/decide.ts')>()
  const faulty: typeof decide = (policy, order, command) => {
    const at = command.type === 'PassTime' ? command.data.at - 1 : command.data.at
    return decide(policy, order, { ...command, data: { ...command.data, at } } as typeof command)
  }
  return { decide: faulty }
})

it('sees a timer that is a millisecond late', () => {
  expect(firstBreach(aDeadlineIsAnInstant)).toMatch(/nothing lapses at/)
})
