import { expect, it } from 'vitest'
import { CONDITIONS, RETURN_CAUSES } from '../../src/order/return.ts'

it('the words of stored events stay: in which condition goods come back, and why', () => {
  expect([CONDITIONS, RETURN_CAUSES]).toEqual([
    ['unopened', 'opened'],
    ['changedMind', 'shopsFault'],
  ])
})
