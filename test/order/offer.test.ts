import { describe, expect, it } from 'vitest'
import { KINDS, type Kind } from '../../src/order/kind.ts'
import { isAvailableAs, isListed, type Listing, PAST_ENDS, RECORD_ENTRIES } from '../../src/order/offer.ts'

const kindsWhere = (holds: (kind: Kind) => boolean): readonly Kind[] => KINDS.filter(holds)
const waiting: readonly Kind[] = ['backorder', 'preOrder']

describe('the catalogue has an item', () => {
  it.each<readonly [string, Listing, readonly Kind[]]>([
    ['where it says so', { listed: true }, KINDS],
    ['not where it says no', { listed: false }, []],
    ['where it says nothing, unless the item is yet to be found', {}, ['inStock', 'backorder', 'preOrder']],
    ['whatever it is marked as', { availableAs: [] }, ['inStock', 'backorder', 'preOrder']],
  ])('%s', (_, listing, kinds) => expect(kindsWhere((kind) => isListed(kind, listing))).toEqual(kinds))
})

describe('the catalogue marks an item as available', () => {
  it.each<readonly [string, Listing, readonly Kind[]]>([
    ['as what it says', { availableAs: waiting }, waiting],
    ['as one of them, and not as the others', { availableAs: ['preOrder'] }, ['preOrder']],
    ['as nothing, where it names nothing', { availableAs: [] }, []],
    ['as whatever is asked for, where it says nothing', {}, KINDS],
    ['whether it is listed or not', { listed: false }, KINDS],
  ])('%s', (_, listing, kinds) => expect(kindsWhere((kind) => isAvailableAs(kind, listing))).toEqual(kinds))
})

it('what the shop cancelled, and what ended well, is held against nobody', () => {
  const ends: readonly string[] = RECORD_ENTRIES
  expect(PAST_ENDS.filter((end) => !ends.includes(end))).toEqual(['open', 'completed', 'cancelledByShop'])
})
