import { expect, it } from 'vitest'
import { priced } from '../../../src/text/english/priced.ts'

it('is a line, or the shipping', () => {
  expect(priced('shipping', { id: (_, id) => id })).toBe('the shipping cost')
  expect(priced({ line: 'L1' }, { id: (of, id) => `${of} ${id}` })).toBe('the price of line L1')
})
