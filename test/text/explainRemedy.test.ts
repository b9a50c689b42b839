import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import type { Remedy } from '../../src/rule/remedy.ts'
import { explainRemedy } from '../../src/text/explainRemedy.ts'

it.each<readonly [Remedy, string]>([
  [
    {
      do: 'placeApart',
      clause: 'PRE-1',
      parts: [
        { kind: 'preOrder', lines: ['L1', 'L2'] },
        { kind: 'inStock', lines: ['L3'] },
      ],
    },
    'The customer may order apart: a pre-order of L1 and L2 and an in-stock order of L3 [PRE-1].',
  ],
  [{ do: 'agree', clause: 'PRE-7', to: 'deposit' }, 'The customer may agree to the deposit and order again [PRE-7].'],
  [{ do: 'refuseDelivery', clause: 'XB-7' }, 'The customer may refuse the parcel [XB-7].'],
  [{ do: 'requestReturn', clause: 'XB-9' }, 'The customer may ask to send it back [XB-9].'],
  [{ do: 'contactSeller', clause: 'MKT-6' }, 'The customer may ask the seller, who may still find a way [MKT-6].'],
  [{ do: 'contactService', clause: null }, 'The customer may turn to customer service.'],
])('%j', (remedy, words) => {
  expect(explainRemedy(marketplace, remedy)).toBe(words)
})
