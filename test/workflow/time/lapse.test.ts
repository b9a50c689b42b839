import { describe, expect, it } from 'vitest'
import { type Consequence, DUTY_NAMES } from '../../../src/order/duty.ts'
import { nextLapse } from '../../../src/order/nextDeadline.ts'
import type { Order, Sale } from '../../../src/order/order.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import { backorderStore, crossBorderPlatform, importer } from '../../../src/preset/index.ts'
import { lapse } from '../../../src/workflow/time/lapse.ts'
import {
  aDuty,
  aLedger,
  CALENDAR,
  anInquiry,
  anOpenReturn,
  aQuotedInquiry,
  aSale,
  awaitingPayment,
  delivered,
} from '../../support/sales.ts'

const due = { by: 20, clause: 'T-1' } as const
const lapsed = (order: Order, policy = crossBorderPlatform) => {
  const next = nextLapse(order)
  return next === null ? null : lapse(policy, CALENDAR, order, next, 30)
}
const unpaid = (kind: Sale['kind'], part: 'full' | 'balance'): Sale =>
  aSale({ kind, ...awaitingPayment(due), money: aLedger({ asked: part }) })

/** The event by which each consequence is told. */
const FOLLOWS: { readonly [C in Consequence]: object } = {
  isRecorded: { type: 'ObligationMissed', data: { at: 30, by: 20, clause: 'T-1' } },
  expires: { type: 'OrderClosed', data: { at: 30, outcome: 'expired' } },
  completes: { type: 'OrderClosed', data: { at: 30, outcome: 'completed' } },
}

describe('what a duty says of itself happens when it is missed', () => {
  it.each(DUTY_NAMES)('%s', (owes) => {
    const duty = aDuty(owes, due, 'r1')
    const order = aSale({ ...delivered({}, [anOpenReturn()]), duties: [duty] })
    expect(lapsed(order)?.at(-1)).toMatchObject(FOLLOWS[duty.ifMissed])
  })
})

describe('what passes', () => {
  it('is recorded where the shop owed it, by when it was', () => {
    expect(lapsed(anInquiry({ duties: [aDuty('quote', due)] }))).toEqual([
      { type: 'ObligationMissed', data: { at: 30, owes: 'quote', id: null, by: 20, clause: 'T-1' } },
    ])
  })
  it('ends an order that is not paid, and frees its units', () => {
    expect(lapsed(unpaid('inStock', 'full'))).toEqual([
      { type: 'OrderClosed', data: { at: 30, outcome: 'expired', clause: 'T-1', released: [{ line: 'L1', quantity: 2 }] } },
    ])
  })
  it('by the clause on what is kept then, where there is one', () => {
    expect(lapsed(unpaid('preOrder', 'balance'), importer)).toMatchObject([{ data: { outcome: 'expired', clause: 'IMP-14' } }])
  })
  it('by the clause in which the shop says that unpaid orders lapse, where no term keeps anything', () => {
    const says: Policy = { ...crossBorderPlatform, says: { unpaidOrdersLapseByThemselves: 'T-2' } }
    expect(lapsed(unpaid('inStock', 'full'), says)).toMatchObject([{ data: { clause: 'T-2' } }])
  })
  it('is a promise missed, by the clause in which the shop says that it reports one', () => {
    const promised = aSale({ duties: [aDuty('promisedShipment', due), aDuty('shipment')] })
    expect(lapsed(promised, backorderStore)).toMatchObject([
      { type: 'ObligationMissed', data: { owes: 'promisedShipment', clause: 'BACK-11' } },
    ])
  })
  it('ends an inquiry that is not confirmed', () => {
    expect(lapsed(aQuotedInquiry({ duties: [aDuty('confirmation', due)] }))).toMatchObject([
      { type: 'OrderClosed', data: { outcome: 'expired', released: [] } },
    ])
  })
  it('completes an order that can no longer be returned', () => {
    expect(lapsed(aSale(delivered({ returnWindow: due })))).toMatchObject([
      { type: 'OrderClosed', data: { outcome: 'completed', clause: 'T-1' } },
    ])
  })
  it('ends the return that did not come back, and with the last one the order', () => {
    const late = anOpenReturn()
    const duties = [aDuty('goodsBack', due, 'r1')]
    expect(lapsed(aSale({ ...delivered({}, [late, anOpenReturn({ id: 'r2' })]), duties }))).toMatchObject([
      { type: 'ReturnEnded', data: { id: 'r1', how: 'lapsed' } },
    ])
    expect(lapsed(aSale({ ...delivered({}, [late]), duties }))).toMatchObject([
      { type: 'ReturnEnded' },
      { type: 'OrderClosed', data: { outcome: 'completed' } },
    ])
  })
})
