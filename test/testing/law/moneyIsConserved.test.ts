import { expect, it, vi } from 'vitest'
import { moneyIsConserved } from '../../../src/testing/law/moneyIsConserved.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decideAndFold.ts', async (original) => {
  const { withFault } = await import('./withFault.ts')
  const core = await original<typeof import('../../../src/workflow/decideAndFold.ts')>()
  return withFault(core, (decide) => (policy, order, command) => {
    const { events, ...decision } = decide(policy, order, command)
    const generous = events.map((event) =>
      event.type === 'RefundOwed' ? { ...event, data: { ...event.data, amount: event.data.amount + 1 } } : event,
    )
    return { ...decision, events: generous as typeof events }
  })
})

it('sees a minor unit that nobody paid', () => {
  expect(firstBreach(moneyIsConserved)).toMatch(/no sound account|from payments|owed back/)
})
