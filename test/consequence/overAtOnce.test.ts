import { describe, expect, it } from 'vitest'
import { overAtOnce } from '../../src/consequence/overAtOnce.ts'
import { aDuty, aSale, awaitingPayment, delivered } from '../support/sales.ts'

const by = { by: 9, clause: 'T-1' }

describe('over at once', () => {
  it('is a payment that was due by then, and no other', () => {
    const order = aSale(awaitingPayment(by))
    expect(overAtOnce(order, 9)).toEqual({ code: 'overAtOnce', clause: 'T-1', facts: { owes: 'payment', by: 9 } })
    expect(overAtOnce(order, 8)).toBeNull()
    expect(overAtOnce({ is: 'unplaced' }, 9)).toBeNull()
  })
  it('is nothing that the shop owes, and no right that ends', () => {
    expect(overAtOnce(aSale({ duties: [aDuty('shipment', by)] }), 9)).toBeNull()
    expect(overAtOnce(aSale({ ...delivered({ returnWindow: by }), duties: [aDuty('returnWindow', by)] }), 9)).toBeNull()
  })
})
