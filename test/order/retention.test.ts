import { expect, it } from 'vitest'
import { RETENTIONS } from '../../src/order/retention.ts'

it('the words of stored events stay', () => {
  expect(RETENTIONS).toEqual(['nothing', 'nonRefundableDeposit', 'everythingPaid'])
})
