import { expect, it } from 'vitest'
import { verb, you, your } from '../../../src/text/english/you.ts'

it.each([
  ['customer', 'you ask about your order'],
  ['support', 'the customer asks about the order'],
] as const)('to %s: %s', (to, words) => {
  expect(`${you({ to })} ${verb({ to }, 'ask', 'asks')} about ${your({ to }, 'order')}`).toBe(words)
})
