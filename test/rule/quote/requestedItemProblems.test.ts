import { expect, it } from 'vitest'
import type { QuotableKind } from '../../../src/order/kind.ts'
import type { RequestedItem } from '../../../src/order/offer.ts'
import { requestedItemProblems } from '../../../src/rule/quote/requestedItemProblems.ts'

const SAYS = { onlyAsMarked: 'T-1', onlyUnlistedItemsAreSpecial: 'T-2' } as const
const requested = (some: Partial<RequestedItem> = {}): RequestedItem => ({
  item: 'vase',
  quantity: 1,
  listed: false,
  details: {},
  ...some,
})

it.each<readonly [string, QuotableKind, readonly RequestedItem[], readonly unknown[]]>([
  ['what is marked', 'preOrder', [requested({ listed: true })], []],
  ['what is not listed', 'specialOrder', [requested({ availableAs: [] })], []],
  ['what the catalogue says nothing of', 'preOrder', [{ item: 'vase', quantity: 1 }], []],
  ['what the catalogue says nothing of', 'specialOrder', [{ item: 'vase', quantity: 1 }], []],
  [
    'what is marked as something else',
    'preOrder',
    [requested({ availableAs: ['backorder'] })],
    [{ code: 'requestedItemNotAvailableAs' }],
  ],
  ['what is marked, as that too', 'preOrder', [requested({ availableAs: ['backorder', 'preOrder'] })], []],
  ['nothing', 'preOrder', [], [{ code: 'nothingRequested', clause: null }]],
  ['what is not marked', 'preOrder', [requested({ availableAs: [] })], [{ code: 'requestedItemNotAvailableAs', clause: 'T-1' }]],
  ['what is listed', 'specialOrder', [requested({ listed: true })], [{ code: 'requestedItemIsListed', clause: 'T-2' }]],
  ['none of it', 'preOrder', [requested({ quantity: 0 })], [{ code: 'badRequestedItem', facts: { item: 'vase', quantity: 0 } }]],
  ['half of it', 'preOrder', [requested({ quantity: 0.5 })], [{ code: 'badRequestedItem' }]],
  ['no number of it', 'preOrder', [requested({ quantity: Number.NaN })], [{ code: 'badRequestedItem' }]],
  [
    'every problem of every item',
    'specialOrder',
    [requested({ quantity: -1, listed: true }), requested({ item: 'cup', listed: true })],
    [{ code: 'badRequestedItem' }, { code: 'requestedItemIsListed' }, { code: 'requestedItemIsListed', facts: { item: 'cup' } }],
  ],
])('%s (%s)', (_, kind, items, problems) => {
  const found = requestedItemProblems(SAYS, kind, items)
  expect(found).toMatchObject(problems)
  expect(found).toHaveLength(problems.length)
})
