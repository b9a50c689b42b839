import { describe, expect, it } from 'vitest'
import {
  allUnits,
  creditLeft,
  depositOf,
  inRange,
  isAllCancelled,
  isAllIn,
  priceOf,
  unitsLeft,
  unitsWaiting,
  withAllAllocated,
  withAllocated,
  withoutUnits,
  withReleased,
  withReturned,
  withTakenOff,
  worthOf,
} from '../../src/order/line.ts'
import { aSoldLine } from '../support/sales.ts'

const THREE = aSoldLine({ quantity: 3, price: 1_000, deposit: 100, allocated: 1 })

it('is changed in a copy, with every field in its place', () => {
  const allocated = withAllocated(THREE, 2)
  expect(allocated).toEqual({ ...THREE, allocated: 3 })
  expect(Object.keys(allocated)).toEqual(Object.keys(THREE))
  expect(withTakenOff(withTakenOff(THREE, 5, 'allowance'), 6, 'allowance')).toEqual({ ...THREE, allowance: 11 })
  expect(withTakenOff(THREE, 5, 'credited')).toEqual({ ...THREE, credited: 5 })
})

describe('units', () => {
  it('left are those neither cancelled nor returned', () => {
    expect(unitsLeft({ ...THREE, cancelled: 1, returned: 1 })).toBe(1)
    expect(allUnits([THREE, aSoldLine({ id: 'L2', returned: 2 })])).toEqual([{ line: 'L1', quantity: 3 }])
  })
  it('wait until they are allocated, unless they are not wanted any more', () => {
    expect([THREE, { ...THREE, cancelled: 1 }, { ...THREE, cancelled: 3 }].map(unitsWaiting)).toEqual([2, 1, 0])
  })
  it('leave from the end that waits', () => {
    expect([1, 2, 3].map((gone) => withoutUnits(THREE, gone).allocated)).toEqual([1, 1, 0])
  })
})

describe('counts stay in their range', () => {
  it('whatever comes in, leaves or comes back', () => {
    expect(withAllocated(THREE, 9).allocated).toBe(3)
    expect(withAllAllocated({ ...THREE, cancelled: 1 }).allocated).toBe(2)
    expect(withReleased(THREE, 9).allocated).toBe(0)
    expect(withoutUnits({ ...THREE, returned: 1 }, 9)).toMatchObject({ cancelled: 2, allocated: 1 })
    expect(withReturned({ ...THREE, cancelled: 1 }, 9).returned).toBe(2)
    expect(withTakenOff(THREE, 9_999, 'allowance').allowance).toBe(1_000)
  })
  it('and what is in range is the very line', () => {
    const fresh = aSoldLine()
    expect([inRange(fresh), withAllAllocated(fresh)]).toEqual([fresh, fresh])
    expect(inRange({ ...fresh, cancelled: 9, credited: 9_999, deposit: 9_999 })).toMatchObject({
      cancelled: fresh.quantity,
      allocated: 0,
      credited: 0,
      deposit: fresh.price,
    })
  })
  it('all is in once nothing waits, and all is cancelled once nothing is wanted', () => {
    expect([isAllIn([THREE]), isAllIn([{ ...THREE, cancelled: 2 }]), isAllIn([])]).toEqual([false, true, true])
    expect([isAllCancelled([THREE]), isAllCancelled([{ ...THREE, cancelled: 3 }])]).toEqual([false, true])
  })
})

describe('what units cost', () => {
  it('is cut from the line’s price, the odd minor unit first', () => {
    expect([0, 1, 2, 3].map((cancelled) => priceOf({ ...THREE, cancelled }))).toEqual([1_000, 666, 333, 0])
    expect([0, 1, 2, 3].map((cancelled) => depositOf({ ...THREE, cancelled }))).toEqual([100, 66, 33, 0])
    expect([1, 2, 3].map((quantity) => worthOf(THREE, quantity))).toEqual([334, 667, 1_000])
    expect(worthOf({ ...THREE, cancelled: 1 }, 1)).toBe(333)
  })
})

describe('goodwill', () => {
  const KIND = { ...THREE, allowance: 100 }

  it('spreads over the units left: they are worth less when they come back', () => {
    expect([1, 2, 3].map((quantity) => worthOf(KIND, quantity))).toEqual([300, 600, 900])
  })
  it('shrinks with the units cancelled', () => {
    expect([1, 2, 3].map((gone) => withoutUnits(KIND, gone).allowance)).toEqual([66, 33, 0])
  })
  it('stays off what came back', () => {
    expect(withReturned(KIND, 1)).toMatchObject({ returned: 1, allowance: 66, credited: 34 })
    expect(creditLeft(withReturned(KIND, 1))).toBe(creditLeft(KIND))
  })
  it('granted once everything is back belongs to no unit', () => {
    const late = { ...THREE, returned: 3, credited: 800, allowance: 50 }
    expect(worthOf(late, 0)).toBe(0)
    expect(withReturned(late, 0)).toEqual(late)
  })
})
