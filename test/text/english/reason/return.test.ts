import { describe } from 'vitest'
import { returnReasons } from '../../../../src/text/english/reason/return.ts'
import { readsReasons } from '../../support.ts'

describe('returnReasons', () =>
  readsReasons(returnReasons, [
    [
      { code: 'deliveryRefused', clause: 'XB-7', facts: { when: 'beforeArrival' } },
      'The customer can refuse the parcel before delivery; it then goes back to the shop [XB-7].',
      'You can refuse the parcel before delivery; it then goes back to the shop [XB-7].',
    ],
    [
      { code: 'deliveryRefused', clause: 'XB-8', facts: { when: 'atTheDoor' } },
      'The customer can refuse the parcel at the door; it then goes back to the shop [XB-8].',
      'You can refuse the parcel at the door; it then goes back to the shop [XB-8].',
    ],
    [{ code: 'refusalNotOffered', clause: null, facts: { when: null } }, 'Under the shop’s terms, a parcel cannot be refused.'],
    [
      { code: 'refusalNotOffered', clause: null, facts: { when: 'atTheDoor' } },
      'Under the shop’s terms, a parcel cannot be refused at the door.',
    ],
    [
      { code: 'alreadyRefused', clause: null, facts: { when: 'beforeArrival' } },
      'The parcel has already been refused before delivery.',
    ],
    [
      { code: 'returnByLabel', clause: 'XB-9', facts: { carriage: 'customer' } },
      'Unopened goods can be sent back with a return label. The customer pays for shipping both ways unless the shop is at fault [XB-9].',
      'Unopened goods can be sent back with a return label. You pay for shipping both ways unless the shop is at fault [XB-9].',
    ],
    [
      { code: 'returnByLabel', clause: 'XB-9', facts: { carriage: 'shop' } },
      'Unopened goods can be sent back with a return label. The shop pays for shipping both ways [XB-9].',
    ],
    [
      { code: 'returnByAgreement', clause: 'XB-10', facts: { carriage: 'shop' } },
      'This return needs the shop’s agreement. The shop pays for shipping both ways [XB-10].',
    ],
    [{ code: 'returnsNotOffered', clause: null, facts: {} }, 'The shop does not accept returns.'],
    [{ code: 'conditionNotTaken', clause: null, facts: { condition: 'opened' } }, 'Opened goods cannot be returned.'],
    [
      { code: 'noLabelThere', clause: 'XB-9', facts: { region: 'BR', labelsIn: ['US', 'DE', 'FR'] } },
      'Return labels are not available in BR, only in US, DE and FR [XB-9].',
    ],
    [
      { code: 'noLabelThere', clause: 'XB-9', facts: { region: 'BR', labelsIn: ['US'] } },
      'Return labels are not available in BR, only in US [XB-9].',
    ],
    [{ code: 'noReturnToAnswer', clause: null, facts: {} }, 'No return is awaiting the shop’s answer.'],
    [{ code: 'noSuchReturn', clause: null, facts: { id: 'r9' } }, 'There is no such open return (r9).'],
    [{ code: 'noSuchReturn', clause: null, facts: { id: null } }, 'It is not clear which return these goods belong to.'],
    [{ code: 'returnAgreed', clause: 'XB-10', facts: {} }, 'The shop agrees to the return [XB-10].'],
    [
      { code: 'returnAlreadyAgreed', clause: 'XB-9', facts: { id: 'r1' } },
      'The shop has already agreed to the return (r1) [XB-9].',
    ],
    [{ code: 'returnDenied', clause: 'XB-10', facts: {} }, 'The shop does not agree to the return [XB-10].'],
    [
      { code: 'goodsBack', clause: 'XB-12', facts: { share: 100 } },
      'The goods have been returned, and their full price is credited [XB-12].',
    ],
    [
      { code: 'goodsBack', clause: 'XB-12', facts: { share: 80 } },
      'The goods have been returned, and 80% of their price is credited [XB-12].',
    ],
    [
      { code: 'goodsBack', clause: 'XB-12', facts: { share: 0 } },
      'The goods have been returned, and none of their price is credited [XB-12].',
    ],
    [
      { code: 'nothingToReturn', clause: null, facts: {} },
      'Nothing of the order is left that could be returned.',
      'Nothing of your order is left that could be returned.',
    ],
    [{ code: 'noGoodsAwaited', clause: null, facts: {} }, 'No returned goods are expected.'],
    [
      { code: 'agreementNeeded', clause: 'XB-10', facts: { condition: 'opened' } },
      'The goods have come back opened, which no agreement covers yet. The shop must answer first [XB-10].',
    ],
    [
      { code: 'badCarriage', clause: null, facts: { carriage: -1 } },
      '-1 is not a valid return shipping cost. Costs are whole numbers of the smallest currency unit, 0 or more.',
    ],
  ]))
