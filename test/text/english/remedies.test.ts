import { describe } from 'vitest'
import { remedies } from '../../../src/text/english/remedies.ts'
import { readsRemedies } from '../support.ts'

describe('remedies', () =>
  readsRemedies(remedies, [
    [
      {
        do: 'placeApart',
        clause: 'PRE-1',
        parts: [
          { kind: 'preOrder', lines: ['L1', 'L2'] },
          { kind: 'inStock', lines: ['L3'] },
        ],
      },
      'The customer can place separate orders: a pre-order (L1 and L2) and an in-stock order (L3) [PRE-1].',
      'You can place separate orders: a pre-order (L1 and L2) and an in-stock order (L3) [PRE-1].',
    ],
    [{ do: 'cancelOnly', clause: null, lines: ['L1'] }, 'The customer can cancel only L1.', 'You can cancel only L1.'],
    [
      { do: 'cancelOnly', clause: null, lines: ['L1', 'L2'] },
      'The customer can cancel only L1 and L2.',
      'You can cancel only L1 and L2.',
    ],
    [
      { do: 'agree', clause: 'PRE-7', to: 'deposit' },
      'The customer can agree to pay a deposit and order again [PRE-7].',
      'You can agree to pay a deposit and order again [PRE-7].',
    ],
    [
      { do: 'agree', clause: 'PRE-13', to: 'fullPayment' },
      'The customer can agree to pay in full up front and order again [PRE-13].',
      'You can agree to pay in full up front and order again [PRE-13].',
    ],
    [{ do: 'refuseDelivery', clause: 'XB-7' }, 'The customer can refuse the parcel [XB-7].', 'You can refuse the parcel [XB-7].'],
    [
      { do: 'requestReturn', clause: 'XB-9' },
      'The customer can ask to return the goods [XB-9].',
      'You can ask to return the goods [XB-9].',
    ],
    [
      { do: 'contactSeller', clause: 'MKT-6' },
      'The customer can ask the seller, who may still be able to help [MKT-6].',
      'You can ask the seller, who may still be able to help [MKT-6].',
    ],
    [{ do: 'contactService', clause: null }, 'The customer can contact customer service.', 'You can contact customer service.'],
  ]))
