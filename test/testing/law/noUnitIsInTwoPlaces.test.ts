import { expect, it, vi } from 'vitest'
import { noUnitIsInTwoPlaces } from '../../../src/testing/law/noUnitIsInTwoPlaces.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    const { events, ...decision } = decide(policy, order, command)
    const released = [{ line: 'L1', quantity: 1 }]
    const generous = events.map((event) =>
      event.type === 'UnitsCancelled' ? { ...event, data: { ...event.data, released } } : event,
    )
    return { ...decision, events: generous as typeof events }
  })
})

it('sees a unit set free that was not the order’s', () => {
  expect(firstBreach(noUnitIsInTwoPlaces)).toMatch(/said to be free/)
})
