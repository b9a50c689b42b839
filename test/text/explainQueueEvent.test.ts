import { expect, it } from 'vitest'
import { backorderStore } from '../../src/preset/backorderStore.ts'
import type { QueueEvent } from '../../src/queue/event.ts'
import { explainQueueEvent } from '../../src/text/explainQueueEvent.ts'

it('shows what the caller calls things, in place of their ids', () => {
  const given: QueueEvent = {
    type: 'UnitsGiven',
    data: { at: 0, order: 'A', line: 'L1', since: 0, sequence: 0, quantity: 2, from: { what: 'receipt', id: 'in-1' } },
  }
  const names = { line: () => 'Desk', order: () => '1001', reference: () => '' }
  expect(explainQueueEvent(backorderStore, given, { names })).toBe('2 × Desk of order 1001 have been allocated from the receipt.')
})
