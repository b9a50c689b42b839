import { expect, it } from 'vitest'
import { marketplace } from '../../../src/preset/marketplace.ts'
import { english } from '../../../src/text/english/english.ts'
import { partOf } from '../../../src/text/english/partOf.ts'
import { sayOf } from '../../../src/text/sayOf.ts'

it('is some units, or the whole order', () => {
  expect(partOf([{ line: 'L1', quantity: 2 }], sayOf(marketplace, english, {}))).toBe('2 × L1')
  expect(partOf(undefined, sayOf(marketplace, english, {}))).toBe('the order')
  expect(partOf(undefined, sayOf(marketplace, english, { to: 'customer' }))).toBe('your order')
})
