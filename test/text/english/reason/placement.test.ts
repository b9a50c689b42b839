import { describe } from 'vitest'
import { placementReasons } from '../../../../src/text/english/reason/placement.ts'
import { END_OF_WED_2026_11_25, readsReasons, SAT_2026_11_21 } from '../../support.ts'

describe('placementReasons', () =>
  readsReasons(placementReasons, [
    [
      { code: 'placed', clause: 'BACK-12', facts: {} },
      'The order is accepted, and the customer will be notified [BACK-12].',
      'Your order is accepted, and you will be notified [BACK-12].',
    ],
    [
      { code: 'shipDatePromised', clause: 'BACK-9', facts: { promised: END_OF_WED_2026_11_25 } },
      'The ship date shown is now this order’s promised date: shipment by the end of Wed 25 Nov 2026 (New York time) [BACK-9].',
    ],
    [
      { code: 'shipDateEstimated', clause: 'PRE-3', facts: { estimated: SAT_2026_11_21 } },
      'Shipment is expected on Sat 21 Nov 2026, 10:00 (New York time); this is an estimate [PRE-3].',
    ],
    [{ code: 'kindNotSold', clause: null, facts: { kind: 'backorder' } }, 'The shop does not sell on backorder.'],
    [
      { code: 'quoteFirst', clause: 'IMP-2', facts: { kind: 'preOrder' } },
      'In this shop, a pre-order starts with a request for a quote [IMP-2].',
    ],
    [
      { code: 'quoteFirst', clause: 'IMP-2', facts: { kind: null } },
      'In this shop, every order starts with a request for a quote [IMP-2].',
    ],
    [
      { code: 'kindsDoNotMix', clause: 'PRE-1', facts: { kinds: ['preOrder', 'inStock'] } },
      'These lines cannot share one order: together they would be a pre-order and an in-stock order [PRE-1].',
    ],
    [
      { code: 'shipsTogether', clause: 'BACK-6', facts: { held: ['L1', 'L2'] } },
      'What is in stock (L1 and L2) is held until the rest arrives, and everything ships together [BACK-6].',
    ],
    [
      { code: 'shipsTogether', clause: 'BACK-6', facts: { held: ['L1'] } },
      'What is in stock (L1) is held until the rest arrives, and everything ships together [BACK-6].',
    ],
    [{ code: 'noLines', clause: null, facts: {} }, 'The order has no lines.'],
    [{ code: 'repeatedLine', clause: null, facts: { line: 'L1' } }, 'More than one line has the id L1.'],
    [
      { code: 'badLine', clause: null, facts: { line: 'L1', quantity: 0, price: 0.5 } },
      'Line L1 has a quantity of 0 and a price of 0.5. Quantities are whole numbers, 1 or more; prices are whole numbers of the smallest currency unit, 0 or more.',
    ],
    [
      { code: 'badOffer', clause: null, facts: { line: 'L1', of: 'available', found: 0.5 } },
      'The catalogue’s stock level for L1 is not valid: 0.5.',
    ],
    [
      { code: 'badOffer', clause: null, facts: { line: 'L1', of: 'closing', found: 0.5 } },
      'The catalogue’s closing date for L1 is not valid: 0.5.',
    ],
    [
      { code: 'badOffer', clause: null, facts: { line: 'L1', of: 'release', found: 0.5 } },
      'The catalogue’s release date for L1 is not valid: 0.5.',
    ],
    [
      { code: 'badOffer', clause: null, facts: { line: 'L1', of: 'deposit', found: 120 } },
      'The catalogue’s deposit for L1 is not valid: 120.',
    ],
    [
      { code: 'badPromise', clause: null, facts: { promised: 0.5 } },
      '0.5 is not a valid ship date. Dates are whole milliseconds since 1 Jan 1970 (UTC).',
    ],
    [
      { code: 'badShipping', clause: null, facts: { shipping: -1 } },
      '-1 is not a valid shipping cost. Costs are whole numbers of the smallest currency unit, 0 or more.',
    ],
    [
      { code: 'totalTooLarge', clause: null, facts: { most: Number.MAX_SAFE_INTEGER } },
      'The total is more than $90,071,992,547,409.91, the largest amount that can be counted exactly.',
    ],
    [
      { code: 'notListed', clause: 'MKT-1', facts: { line: 'L1', item: 'mug' } },
      '“mug” is no longer listed and cannot be ordered [MKT-1].',
    ],
    [
      { code: 'listedIsNotSpecial', clause: 'IMP-9', facts: { line: 'L1', item: 'mug' } },
      '“mug” is in the catalogue; special orders are for items that are not [IMP-9].',
    ],
    [
      { code: 'notEnoughStock', clause: 'MKT-2', facts: { line: 'L1', item: 'mug', requested: 3, available: 0 } },
      '“mug” is out of stock [MKT-2].',
    ],
    [
      { code: 'notEnoughStock', clause: 'MKT-2', facts: { line: 'L1', item: 'mug', requested: 3, available: 1 } },
      '3 × “mug” were requested, but only 1 is in stock [MKT-2].',
    ],
    [
      { code: 'notEnoughStock', clause: 'MKT-2', facts: { line: 'L1', item: 'mug', requested: 3, available: 2 } },
      '3 × “mug” were requested, but only 2 are in stock [MKT-2].',
    ],
    [
      { code: 'notEnoughStock', clause: 'MKT-2', facts: { line: 'L1', item: 'mug', requested: 1, available: 0 } },
      '“mug” is out of stock [MKT-2].',
    ],
    [
      { code: 'notAvailableAs', clause: 'BACK-1', facts: { line: 'L1', item: 'mug', kind: 'backorder' } },
      '“mug” is not available on backorder [BACK-1].',
    ],
    [
      { code: 'noLongerTaken', clause: 'PRE-2', facts: { line: 'L1', item: 'mug', closed: null } },
      'The shop has closed orders for “mug” early [PRE-2].',
    ],
    [
      { code: 'noLongerTaken', clause: 'PRE-2', facts: { line: 'L1', item: 'mug', closed: SAT_2026_11_21 } },
      'Orders for “mug” closed on Sat 21 Nov 2026, 10:00 (New York time) [PRE-2].',
    ],
    [
      { code: 'incomplete', clause: 'IMP-1', facts: { missing: ['itemCode', 'email', 'picture'] } },
      'The item code, an email address and a picture are missing [IMP-1].',
    ],
    [{ code: 'incomplete', clause: 'IMP-1', facts: { missing: ['email'] } }, 'An email address is missing [IMP-1].'],
    [
      { code: 'incomplete', clause: 'T-1', facts: { missing: ['gift wrap', 'email'] } },
      '“gift wrap” and an email address are missing [T-1].',
    ],
    [
      { code: 'refusedByTerms', clause: 'T-1', facts: { has: [{ fact: 'region', is: 'BR' }], placed: null, items: [] } },
      'The shop does not accept an order like this one: region BR [T-1].',
    ],
    [
      {
        code: 'refusedByTerms',
        clause: 'T-1',
        facts: {
          has: [
            { fact: 'group', is: null },
            { fact: 'shippingMethod', is: 'pile' },
          ],
          placed: SAT_2026_11_21,
          items: [],
        },
      },
      'The shop does not accept an order like this one: no customer group, shipping method “pile” and placed on Sat 21 Nov 2026, 10:00 (New York time) [T-1].',
    ],
    [
      { code: 'refusedByTerms', clause: 'T-1', facts: { has: [{ fact: 'mark', is: 'fragile' }], placed: null, items: ['vase'] } },
      'The shop does not accept an order like this one: mark “fragile” (“vase”) [T-1].',
    ],
    [
      {
        code: 'refusedByTerms',
        clause: 'T-1',
        facts: { has: [{ fact: 'plan', is: 'konbini' }], placed: null, items: ['vase', 'mug'] },
      },
      'The shop does not accept an order like this one: payment plan “konbini” (“vase” and “mug”) [T-1].',
    ],
    [
      { code: 'tooManyUnits', clause: 'T-1', facts: { of: 'item', item: 'mug', units: 2, atMost: 1 } },
      'One order of “mug” can have at most 1 unit, and this one has 2 [T-1].',
    ],
    [
      { code: 'tooManyUnits', clause: 'T-1', facts: { of: 'order', item: null, units: 9, atMost: 5 } },
      'One order can have at most 5 units, and this one has 9 [T-1].',
    ],
    [
      { code: 'tooManyUnits', clause: 'T-1', facts: { of: 'item', item: 'mug', units: 1, atMost: 1 } },
      'One order of “mug” can have at most 1 unit, and this one has 1 [T-1].',
    ],
    [
      {
        code: 'orderedTooLate',
        clause: 'T-1',
        facts: { of: 'release', by: { days: 14 }, closed: SAT_2026_11_21, items: ['opera'] },
      },
      'Orders for “opera” closed 14 days before the release date, on Sat 21 Nov 2026, 10:00 (New York time) [T-1].',
    ],
    [
      {
        code: 'orderedTooLate',
        clause: 'T-1',
        facts: { of: 'closing', by: { businessDays: 1 }, closed: SAT_2026_11_21, items: ['opera', 'play'] },
      },
      'Orders for “opera” and “play” closed 1 business day before the closing date, on Sat 21 Nov 2026, 10:00 (New York time) [T-1].',
    ],
    [
      { code: 'dateMissing', clause: 'T-1', facts: { of: 'release', items: ['opera'] } },
      'The catalogue gives no release date for “opera”, and the terms ask for one [T-1].',
    ],
    [
      { code: 'dateMissing', clause: 'T-1', facts: { of: 'closing', items: ['opera', 'play'] } },
      'The catalogue gives no closing date for “opera” and “play”, and the terms ask for one [T-1].',
    ],
    [
      { code: 'belowMinimum', clause: 'T-1', facts: { minimum: 5_000, goods: 1_999 } },
      'The goods come to $19.99, and must come to at least $50.00 [T-1].',
    ],
    [
      { code: 'badMinimum', clause: 'T-1', facts: { found: null } },
      'The order does not say how much the shop’s minimum is [T-1].',
    ],
    [
      { code: 'badMinimum', clause: 'T-1', facts: { found: 0.5 } },
      '0.5 is not a valid minimum. Minimums are whole numbers of the smallest currency unit, 0 or more [T-1].',
    ],
    [
      { code: 'consentMissing', clause: 'T-1', facts: { to: 'terms' } },
      'The customer has not agreed to “terms” [T-1].',
      'You have not agreed to “terms” [T-1].',
    ],
    [
      { code: 'addressCharacters', clause: 'MKT-4', facts: { field: 'city', characters: ['ü', 'é'] } },
      'The shipping address must use only basic Latin characters; the field “city” contains ü and é [MKT-4].',
    ],
    [
      { code: 'addressCharacters', clause: 'MKT-4', facts: { field: 'city', characters: ['é'] } },
      'The shipping address must use only basic Latin characters; the field “city” contains é [MKT-4].',
    ],
    [
      { code: 'consentMissing', clause: 'PRE-7', facts: { to: 'deposit' } },
      'The customer has not agreed to pay a deposit [PRE-7].',
      'You have not agreed to pay a deposit [PRE-7].',
    ],
    [
      { code: 'consentMissing', clause: 'PRE-13', facts: { to: 'fullPayment' } },
      'The customer has not agreed to pay in full up front [PRE-13].',
      'You have not agreed to pay in full up front [PRE-13].',
    ],
  ]))
