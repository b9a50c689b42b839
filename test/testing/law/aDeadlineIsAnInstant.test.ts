import { expect, it, vi } from 'vitest'
import { aDeadlineIsAnInstant } from '../../../src/testing/law/aDeadlineIsAnInstant.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    const at = command.type === 'PassTime' ? command.data.at - 1 : command.data.at
    return decide(policy, order, { ...command, data: { ...command.data, at } } as typeof command)
  })
})

it('sees a timer that is a millisecond late', () => {
  expect(firstBreach(aDeadlineIsAnInstant)).toMatch(/nothing lapses at/)
})
