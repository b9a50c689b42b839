import { describe, expect, it } from 'vitest'
import { closedByTheShop } from '../../src/testing/closedByTheShop.ts'
import { withLongerCalendar } from '../../src/testing/withLongerCalendar.ts'
import { IN_STAGE } from '../support/stages.ts'

describe('the shop alone, with time, closes an order', () => {
  it.each(Object.entries(IN_STAGE))('that is %s', (_, { policy, order }) => {
    if (order.is === 'unplaced') return
    expect(closedByTheShop(withLongerCalendar(policy), order)).toMatchObject({ stage: 'closed' })
  })
  it('but not under terms that are not the order’s', () => {
    const { policy, order } = IN_STAGE.awaitingPayment
    if (order.is !== 'unplaced') expect(closedByTheShop({ ...policy, version: 99 }, order)).toBeNull()
  })
})
