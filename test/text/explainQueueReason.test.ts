import { expect, it } from 'vitest'
import { backorderStore } from '../../src/preset/backorderStore.ts'
import type { QueueReason } from '../../src/queue/reason.ts'
import { explainQueueReason } from '../../src/text/explainQueueReason.ts'
import { SAT_2026_11_21 } from './support.ts'

it('is in the zone that is asked for, with its clause', () => {
  const reason: QueueReason = { code: 'queueJoined', clause: 'BACK-2', facts: { since: SAT_2026_11_21 } }
  expect(explainQueueReason(backorderStore, reason, { zone: 'UTC' })).toBe(
    'The order’s place in the queue dates from Sat 21 Nov 2026, 15:00 (UTC), and orders are served in turn [BACK-2].',
  )
})
