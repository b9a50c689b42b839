import { expect, it } from 'vitest'
import { withReference } from '../../../src/text/english/withReference.ts'

it('shows a reference where there is one', () => {
  expect(withReference('payment', 'p1')).toBe('payment (p1)')
  expect(withReference('payment', '')).toBe('payment')
})
