import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import { explainReason } from '../../src/text/explainReason.ts'
import type { OrderReason } from '../../src/workflow/orderReason.ts'

it('shows what the caller calls things, in place of their ids', () => {
  const reason: OrderReason = { code: 'moreThanLeft', clause: 'MKT-5', facts: { line: 'L1', asked: 2, left: 1 } }
  const names = { line: () => 'Blue mug', clause: () => 'Section 5' }
  expect(explainReason(marketplace, reason)).toBe('2 units of L1 were requested, but only 1 is left [MKT-5].')
  expect(explainReason(marketplace, reason, { names })).toBe(
    '2 units of Blue mug were requested, but only 1 is left [Section 5].',
  )
})
