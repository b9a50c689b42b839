import { expect, it } from 'vitest'
import type { Command } from '../../src/order/command.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { explainCommand } from '../../src/text/explainCommand.ts'

it('shows no reference that the caller gives no name', () => {
  const payment: Command = { type: 'RecordPayment', data: { at: 0, id: 'p1', amount: 2_499 } }
  expect(explainCommand(marketplace, payment)).toBe('A payment of $24.99 is received (p1).')
  expect(explainCommand(marketplace, payment, { names: { reference: () => 'Visa 4242' } })).toBe(
    'A payment of $24.99 is received (Visa 4242).',
  )
  expect(explainCommand(marketplace, payment, { names: { reference: () => '' } })).toBe('A payment of $24.99 is received.')
})
