import { expect, it } from 'vitest'
import { backorderStore } from '../../src/preset/backorderStore.ts'
import type { QueueCommand } from '../../src/queue/command.ts'
import { explainQueueCommand } from '../../src/text/explainQueueCommand.ts'

it('shows what the caller calls things, in place of their ids', () => {
  const join: QueueCommand = { type: 'JoinQueue', data: { at: 0, order: 'A', line: 'L1', since: 0, sequence: 0, quantity: 2 } }
  const names = { line: () => 'Desk', order: () => '1001' }
  expect(explainQueueCommand(backorderStore, join, { names })).toBe('Order 1001 joins the queue for 2 × Desk.')
})
