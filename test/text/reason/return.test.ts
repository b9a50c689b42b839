import { describe } from 'vitest'
import { returnReasons } from '../../../src/text/reason/return.ts'
import { tellsReasons } from '../support.ts'

describe('returnReasons', () =>
  tellsReasons(returnReasons, [
    [
      { code: 'deliveryRefused', clause: 'XB-7', facts: { when: 'beforeArrival' } },
      'The customer may refuse the parcel before its arrival; it goes back to the shop [XB-7].',
    ],
    [
      { code: 'deliveryRefused', clause: 'XB-8', facts: { when: 'atTheDoor' } },
      'The customer may refuse the parcel at the door; it goes back to the shop [XB-8].',
    ],
    [{ code: 'refusalNotOffered', clause: null, facts: { when: null } }, 'The shop’s terms do not let a parcel be refused.'],
    [
      { code: 'refusalNotOffered', clause: null, facts: { when: 'atTheDoor' } },
      'The shop’s terms do not let a parcel be refused at the door.',
    ],
    [
      { code: 'alreadyRefused', clause: null, facts: { when: 'beforeArrival' } },
      'The parcel was refused before its arrival already.',
    ],
    [
      { code: 'returnByLabel', clause: 'XB-9', facts: { carriage: 'customer' } },
      'Unopened goods may be sent back with a return label; the customer bears the shipping both ways, unless the shop is at fault [XB-9].',
    ],
    [
      { code: 'returnByAgreement', clause: 'XB-10', facts: { carriage: 'shop' } },
      'Such a return is agreed case by case, so the shop answers first; the shop bears the shipping both ways [XB-10].',
    ],
    [{ code: 'returnsNotOffered', clause: null, facts: {} }, 'The shop takes no returns.'],
    [{ code: 'conditionNotTaken', clause: null, facts: { condition: 'opened' } }, 'Goods that are opened are not taken back.'],
    [
      { code: 'noLabelThere', clause: 'XB-9', facts: { region: 'BR', labelsIn: ['US', 'DE', 'FR'] } },
      'There are no return labels in BR, only in US, DE and FR [XB-9].',
    ],
    [{ code: 'noReturnToAnswer', clause: null, facts: {} }, 'No return awaits the shop’s answer.'],
    [{ code: 'noSuchReturn', clause: null, facts: { id: 'r9' } }, 'There is no open return r9.'],
    [{ code: 'noSuchReturn', clause: null, facts: { id: null } }, 'It is not said which return these goods belong to.'],
    [{ code: 'returnAgreed', clause: 'XB-10', facts: {} }, 'The shop agrees to the return [XB-10].'],
    [{ code: 'returnAlreadyAgreed', clause: 'XB-9', facts: { id: 'r1' } }, 'The return r1 has been agreed already [XB-9].'],
    [{ code: 'returnDenied', clause: 'XB-10', facts: {} }, 'The shop does not agree to the return [XB-10].'],
    [{ code: 'goodsBack', clause: 'XB-12', facts: { share: 100 } }, 'The goods are back, in time for their whole price [XB-12].'],
    [{ code: 'goodsBack', clause: 'XB-12', facts: { share: 80 } }, 'The goods are back, in time for 80% of their price [XB-12].'],
    [
      { code: 'agreementNeeded', clause: 'XB-10', facts: { condition: 'opened' } },
      'The goods are here, opened, and no agreement covers that yet: the shop answers [XB-10].',
    ],
    [
      { code: 'badCarriage', clause: null, facts: { carriage: -1 } },
      '-1 is no cost of carriage: it takes a whole number of the currency’s smallest unit.',
    ],
  ]))
