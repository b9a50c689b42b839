import { expect, it } from 'vitest'
import type { QuotableKind } from '../../../src/order/kind.ts'
import type { Wanted } from '../../../src/order/offer.ts'
import { wishProblems } from '../../../src/rule/quote/wishProblems.ts'

const SAYS = { onlyAsMarked: 'T-1', onlyUnlistedItemsAreSpecial: 'T-2' } as const
const wish = (wanted: Partial<Wanted> = {}): Wanted => ({
  item: 'vase',
  quantity: 1,
  listed: false,
  marked: true,
  details: {},
  ...wanted,
})

it.each<readonly [string, QuotableKind, readonly Wanted[], readonly unknown[]]>([
  ['what is marked', 'preOrder', [wish({ listed: true })], []],
  ['what is not listed', 'specialOrder', [wish({ marked: false })], []],
  ['nothing', 'preOrder', [], [{ code: 'nothingWanted', clause: null }]],
  ['what is not marked', 'preOrder', [wish({ marked: false })], [{ code: 'wishNotMarked', clause: 'T-1' }]],
  ['what is listed', 'specialOrder', [wish({ listed: true })], [{ code: 'wishIsListed', clause: 'T-2' }]],
  ['none of it', 'preOrder', [wish({ quantity: 0 })], [{ code: 'badWish', facts: { item: 'vase', quantity: 0 } }]],
  ['half of it', 'preOrder', [wish({ quantity: 0.5 })], [{ code: 'badWish' }]],
  ['no number of it', 'preOrder', [wish({ quantity: Number.NaN })], [{ code: 'badWish' }]],
  [
    'every problem of every item',
    'specialOrder',
    [wish({ quantity: -1, listed: true }), wish({ item: 'cup', listed: true })],
    [{ code: 'badWish' }, { code: 'wishIsListed' }, { code: 'wishIsListed', facts: { item: 'cup' } }],
  ],
])('%s', (_, kind, wanted, problems) => {
  const found = wishProblems(SAYS, kind, wanted)
  expect(found).toMatchObject(problems)
  expect(found).toHaveLength(problems.length)
})
