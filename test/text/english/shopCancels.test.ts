import { expect, it } from 'vitest'
import { SHOP_CANCELS } from '../../../src/text/english/shopCancels.ts'

it('reads on from `the shop cancels`', () => {
  expect(Object.values(SHOP_CANCELS).map((why) => `the shop cancels ${why}`)).toEqual([
    'the shop cancels because it cannot supply the goods',
    'the shop cancels because the parcel was lost',
    'the shop cancels for reasons of its own',
  ])
})
