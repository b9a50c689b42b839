import { describe, expect, it } from 'vitest'
import type { Duty } from '../../src/order/duty.ts'
import { type LedgerEvent, writeMoney } from '../../src/order/writeMoney.ts'
import type { Sale } from '../../src/order/order.ts'
import type { OwedRefund } from '../../src/order/ledger.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'
import { aDuty, aSale, aSoldLine, closed, openEnded, paid, written } from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

const evolved = (sale: Sale, event: LedgerEvent): Sale => written(sale, (draft) => writeMoney(draft, event))

const owed = (id: string, amount: number): OwedRefund => ({ id, amount, for: 'goodwill' })
const refundDuty = (id: string): Duty => aDuty('refund', openEnded(), id)

describe('the ledger', () => {
  it('asks for a part, at the shipping told with it', () => {
    const asked = evolved(aSale(), EVERY_EVENT.PaymentRequested)
    expect(asked).toMatchObject({
      shipping: 1,
      money: { asked: 'balance' },
      stage: 'awaitingPayment',
      duties: [aDuty('payment')],
    })
  })
  it('adds what comes in, is kept, granted and owed back', () => {
    const { received } = aSale().money
    expect(evolved(aSale(), EVERY_EVENT.PaymentReceived).money.received).toEqual([...received, { id: 'p', amount: 1, at: LATER }])
    expect(evolved(aSale({ money: paid(9, { forfeited: 2 }) }), EVERY_EVENT.MoneyForfeited).money.forfeited).toBe(3)
    expect(evolved(aSale(), EVERY_EVENT.RefundGranted).lines).toEqual([aSoldLine({ allowance: 1 })])
    expect(evolved(aSale({ money: paid(9, { owed: [owed('a', 2)], refunds: 4 }) }), EVERY_EVENT.RefundOwed)).toMatchObject({
      money: { owed: [owed('a', 2), owed('refund-9', 1)], refunds: 9 },
      duties: [aDuty('shipment'), refundDuty('refund-9')],
    })
  })
  it('takes goodwill off the shipping, or off the line it is for', () => {
    const onShipping = { type: 'RefundGranted', data: { at: LATER, id: 'g', on: 'shipping', amount: 7 } } as const
    expect(evolved(aSale({ money: paid(9, { shippingAllowance: 3 }) }), onShipping).money.shippingAllowance).toBe(10)
    const two = aSale({ lines: [aSoldLine({ id: 'L2' }), aSoldLine()] })
    expect(evolved(two, EVERY_EVENT.RefundGranted).lines.map(({ allowance }) => allowance)).toEqual([0, 1])
  })
  it.each([
    [50, [owed('a', 50), owed('b', 30)]],
    [100, [owed('b', 30)]],
    [120, [owed('b', 10)]],
    [130, []],
    [999, []],
  ])('settles with a pay-out of %d what has been owed longest', (amount, left) => {
    const before = { id: 'e', amount: 7, at: 0 }
    const money = paid(999, { owed: [owed('a', 100), owed('b', 30)], refunded: [before] })
    const sale = aSale({ money, duties: [aDuty('shipment'), refundDuty('a'), refundDuty('b')] })
    const result = evolved(sale, { type: 'RefundPaid', data: { at: LATER, id: 'f', amount } })
    expect(result.money.owed).toEqual(left)
    expect(result.money.refunded).toEqual([before, { id: 'f', amount, at: LATER }])
    expect(result.duties).toEqual([aDuty('shipment'), ...left.map(({ id }) => refundDuty(id))])
  })
})

describe('an order taken up again', () => {
  const money = paid(0, { owed: [owed('a', 5)], forfeited: 3 })
  const expired = { ...closed('expired'), money, duties: [refundDuty('a')] }
  const none = [aSoldLine({ allocated: 0, cancelled: 1 })]

  it('counts what was kept or owed back as paid again, and waits for what was asked last', () => {
    const again = evolved(aSale(expired), EVERY_EVENT.OrderReinstated)
    expect(again).toMatchObject({ money: { owed: [], forfeited: 0, asked: 'full' }, stage: 'awaitingPayment', closed: null })
    expect(again.duties).toEqual([aDuty('payment', openEnded(LATER))])
  })
  it('has again what came from the shelf; the rest waits anew', () => {
    const allocated = (kind: 'inStock' | 'backorder') =>
      evolved(aSale({ ...expired, kind, lines: none }), EVERY_EVENT.OrderReinstated).lines[0]?.allocated
    expect([allocated('inStock'), allocated('backorder')]).toEqual([1, 0])
  })
  it('keeps when it was paid; supply, which the shelf needs from nobody, and arrival begin anew', () => {
    const happened = { firstPayment: 1, payment: 2, supply: 3, arrival: 4 }
    const again = (kind: 'inStock' | 'backorder') =>
      evolved(aSale({ ...expired, kind, happened, lines: [aSoldLine({ allocated: 0 })] }), EVERY_EVENT.OrderReinstated).happened
    expect(again('backorder')).toEqual({ ...happened, supply: null, arrival: null })
    expect(again('inStock')).toEqual({ ...happened, arrival: FRI_2026_11_20 })
  })
})
