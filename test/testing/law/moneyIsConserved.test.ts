import { expect, it, vi } from 'vitest'
import { moneyIsConserved } from '../../../src/testing/law/moneyIsConserved.ts'
import { firstBreach } from './firstBreach.ts'

vi.mock('../../../src/workflow/decide.ts', async (original) => {
  const { decide } = await original<typeof import('../../../src/workflow/decide.ts')>()
  const faulty: typeof decide = (policy, order, command) => {
    const { events, ...decision } = decide(policy, order, command)
    const generous = events.map((event) =>
      event.type === 'RefundOwed' ? { ...event, data: { ...event.data, amount: event.data.amount + 1 } } : event,
    )
    return { ...decision, events: generous as typeof events }
  }
  return { decide: faulty }
})

it('sees a minor unit that nobody paid', () => {
  expect(firstBreach(moneyIsConserved)).toMatch(/no sound account|from payments|owed back/)
})
