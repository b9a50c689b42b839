import { expect, it } from 'vitest'
import { crossBorderPlatform } from '../../src/preset/index.ts'
import { explainQueueEvent } from '../../src/text/explainQueueEvent.ts'

it('speaks on the clocks of the policy', () => {
  const since = Date.UTC(2026, 10, 20, 16)
  const data = { at: since, order: 'A', line: 'L1', since, sequence: 0, quantity: 1, promised: null }
  expect(explainQueueEvent(crossBorderPlatform, { type: 'QueueJoined', data })).toContain('Sat 21 Nov 2026, 00:00')
})
