import { expect, it } from 'vitest'
import { ASKED_PARTIES } from '../../../src/order/order.ts'
import { AGREEMENTS, ASKED } from '../../../src/rule/cancellation/terms.ts'

it('everybody who can be asked is asked by an agreement of their own', () => {
  expect(AGREEMENTS.map((each) => ASKED[each])).toEqual(ASKED_PARTIES)
})
