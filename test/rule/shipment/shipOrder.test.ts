import { describe, expect, it } from 'vitest'
import { shipOrder } from '../../../src/rule/shipment/shipOrder.ts'
import { FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import { aSale, aSoldLine, paid } from '../../support/sales.ts'

const says = { unpaidNeverShips: 'T-1', heldUntilComplete: 'T-2', missedPromiseIsReported: 'T-3' } as const
const tracked = { clause: 'T-4', within: 'openEnded', tracking: 'T-5' } as const

describe('shipOrder.open', () => {
  it('lets a paid and complete order leave', () => {
    expect(shipOrder.open(says, aSale()).verdict).toBe('granted')
  })

  it('tells at once what is unpaid and what is not in', () => {
    const sale = aSale({ money: paid(2_000), lines: [aSoldLine({ allocated: 1 })] })
    expect(shipOrder.open(says, sale)).toMatchObject({
      verdict: 'refused',
      because: [
        { code: 'notPaid', clause: 'T-1', facts: { outstanding: 499 } },
        { code: 'notAllIn', clause: 'T-2', facts: { waiting: 1 } },
      ],
    })
  })
})

describe('shipOrder.right', () => {
  it('wants the tracking number that the terms promise, and cites them', () => {
    expect(shipOrder.right(says, tracked, aSale(), { at: 0 }, FRI_2026_11_20)).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'trackingMissing', clause: 'T-5' }],
    })
    const shipped = { at: FRI_2026_11_20, tracking: '1Z', clause: 'T-5' }
    expect(shipOrder.right(says, tracked, aSale(), { at: 0, tracking: '1Z' }, FRI_2026_11_20)).toEqual({
      verdict: 'granted',
      events: [{ type: 'OrderShipped', data: shipped }],
      because: [{ code: 'parcelLeaves', clause: 'T-4', facts: {} }],
    })
  })

  it('answers an open cancellation with no', () => {
    const application = { id: 'c1', lines: [], asks: 'carrier', clause: null } as const
    expect(shipOrder.right(says, undefined, aSale({ application }), { at: 0 }, FRI_2026_11_20)).toMatchObject({
      events: [{ type: 'CancellationDenied', data: { id: 'c1', by: 'shipment' } }, { type: 'OrderShipped' }],
    })
  })

  it('says how late it leaves, from the promised instant on', () => {
    const leavingAt = (at: number): unknown =>
      shipOrder.right(
        says,
        undefined,
        aSale({ dates: { promised: { by: FRI_2026_11_20, clause: 'T-6' }, estimated: null } }),
        { at },
        at,
      )
    expect(leavingAt(FRI_2026_11_20 - 1)).toMatchObject({ because: [{ code: 'parcelLeaves' }] })
    expect(JSON.stringify(leavingAt(FRI_2026_11_20 - 1))).not.toContain('lateBy')
    expect(leavingAt(FRI_2026_11_20)).toMatchObject({ events: [{ data: { lateBy: 0 } }] })
    expect(leavingAt(FRI_2026_11_20 + HOUR)).toMatchObject({
      events: [{ data: { lateBy: HOUR } }],
      because: [
        { code: 'parcelLeaves' },
        { code: 'promiseMissed', clause: 'T-3', facts: { promised: FRI_2026_11_20, lateBy: HOUR } },
      ],
    })
  })
})
