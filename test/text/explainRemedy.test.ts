import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import type { Remedy } from '../../src/rule/remedy.ts'
import { explainRemedy } from '../../src/text/explainRemedy.ts'

it('speaks to the customer, with its clause', () => {
  const remedy: Remedy = { do: 'contactSeller', clause: 'MKT-6' }
  expect(explainRemedy(marketplace, remedy, { to: 'customer' })).toBe(
    'You can ask the seller, who may still be able to help [MKT-6].',
  )
})
