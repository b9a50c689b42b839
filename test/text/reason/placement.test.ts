import { describe } from 'vitest'
import { placementReasons } from '../../../src/text/reason/placement.ts'
import { END_OF_WED_2026_11_25, SAT_2026_11_21, tellsReasons } from '../support.ts'

describe('placementReasons', () =>
  tellsReasons(placementReasons, [
    [{ code: 'placed', clause: 'BACK-12', facts: {} }, 'The order is taken, and the customer is told so [BACK-12].'],
    [
      { code: 'shipDatePromised', clause: 'BACK-9', facts: { promised: END_OF_WED_2026_11_25 } },
      'The ship date shown now is this order’s promise: shipment by the end of Wed 25 Nov 2026 [BACK-9].',
    ],
    [
      { code: 'shipDateEstimated', clause: 'PRE-3', facts: { estimated: SAT_2026_11_21 } },
      'It is expected to ship on Sat 21 Nov 2026, 10:00, which is an estimate [PRE-3].',
    ],
    [{ code: 'kindNotSold', clause: null, facts: { kind: 'backorder' } }, 'The shop does not sell on backorder.'],
    [
      { code: 'quoteFirst', clause: 'IMP-2', facts: { kind: 'preOrder' } },
      'A pre-order of this shop begins with a request for a quote [IMP-2].',
    ],
    [
      { code: 'quoteFirst', clause: 'IMP-2', facts: { kind: null } },
      'Every order of this shop begins with a request for a quote [IMP-2].',
    ],
    [
      { code: 'kindsDoNotMix', clause: 'PRE-1', facts: { kinds: ['preOrder', 'inStock'] } },
      'These lines cannot be ordered together: they would be a pre-order and an in-stock order [PRE-1].',
    ],
    [
      { code: 'shipsTogether', clause: 'BACK-6', facts: { held: ['L1', 'L2'] } },
      'What is in stock (L1 and L2) waits, and everything ships together once the rest is in [BACK-6].',
    ],
    [{ code: 'noLines', clause: null, facts: {} }, 'Nothing is ordered.'],
    [{ code: 'repeatedLine', clause: null, facts: { line: 'L1' } }, 'More than one line is called L1.'],
    [
      { code: 'badLine', clause: null, facts: { line: 'L1', quantity: 0, price: 0.5 } },
      'Line L1 needs a whole number of units, at least one, and a price in whole smallest units of the currency: it has 0 and 0.5.',
    ],
    [
      { code: 'badOffer', clause: null, facts: { line: 'L1', of: 'available', found: 0.5 } },
      'The catalogue’s stock for L1 cannot be right: 0.5.',
    ],
    [
      { code: 'badOffer', clause: null, facts: { line: 'L1', of: 'closes', found: 0.5 } },
      'The catalogue’s closing date for L1 cannot be right: 0.5.',
    ],
    [
      { code: 'badOffer', clause: null, facts: { line: 'L1', of: 'releases', found: 0.5 } },
      'The catalogue’s release date for L1 cannot be right: 0.5.',
    ],
    [
      { code: 'badOffer', clause: null, facts: { line: 'L1', of: 'deposit', found: 120 } },
      'The catalogue’s deposit for L1 cannot be right: 120.',
    ],
    [{ code: 'badPromise', clause: null, facts: { promised: 0.5 } }, '0.5 is no instant that shipment could be promised for.'],
    [
      { code: 'badShipping', clause: null, facts: { shipping: -1 } },
      '-1 is no shipping cost: it takes a whole number of the currency’s smallest unit.',
    ],
    [
      { code: 'totalTooLarge', clause: null, facts: { most: Number.MAX_SAFE_INTEGER } },
      'The total is more than $90,071,992,547,409.91, the most that can be counted exactly.',
    ],
    [
      { code: 'notListed', clause: 'MKT-1', facts: { line: 'L1', item: 'mug' } },
      '“mug” is no longer listed, so it cannot be ordered [MKT-1].',
    ],
    [
      { code: 'listedIsNotSpecial', clause: 'IMP-9', facts: { line: 'L1', item: 'mug' } },
      '“mug” is in the catalogue, and special orders are for what is not [IMP-9].',
    ],
    [
      { code: 'notEnoughStock', clause: 'MKT-2', facts: { line: 'L1', item: 'mug', wanted: 3, available: 0 } },
      '“mug” is out of stock [MKT-2].',
    ],
    [
      { code: 'notEnoughStock', clause: 'MKT-2', facts: { line: 'L1', item: 'mug', wanted: 3, available: 1 } },
      '3 of “mug” are wanted, and 1 is in stock [MKT-2].',
    ],
    [
      { code: 'notEnoughStock', clause: 'MKT-2', facts: { line: 'L1', item: 'mug', wanted: 3, available: 2 } },
      '3 of “mug” are wanted, and 2 are in stock [MKT-2].',
    ],
    [
      { code: 'notAvailableAs', clause: 'BACK-1', facts: { line: 'L1', item: 'mug', kind: 'backorder' } },
      '“mug” is not marked as available on backorder [BACK-1].',
    ],
    [
      { code: 'noLongerTaken', clause: 'PRE-2', facts: { line: 'L1', item: 'mug', closed: null } },
      'The shop has closed orders for “mug” early [PRE-2].',
    ],
    [
      { code: 'noLongerTaken', clause: 'PRE-2', facts: { line: 'L1', item: 'mug', closed: SAT_2026_11_21 } },
      'Orders for “mug” closed on Sat 21 Nov 2026, 10:00 [PRE-2].',
    ],
    [
      { code: 'incomplete', clause: 'IMP-1', facts: { missing: ['itemCode', 'email', 'picture'] } },
      'Still missing: the item code, an e-mail address and a picture [IMP-1].',
    ],
    [
      { code: 'addressCharacters', clause: 'MKT-4', facts: { field: 'city', characters: ['ü', 'é'] } },
      'The shipping address must be written in plain Latin letters; under city it has ü and é [MKT-4].',
    ],
    [
      { code: 'consentMissing', clause: 'PRE-7', facts: { to: 'deposit' } },
      'The customer has not agreed to the deposit [PRE-7].',
    ],
    [
      { code: 'consentMissing', clause: 'PRE-13', facts: { to: 'fullPayment' } },
      'The customer has not agreed to paying in full up front [PRE-13].',
    ],
  ]))
