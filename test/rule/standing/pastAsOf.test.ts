import { describe, expect, it } from 'vitest'
import type { PastOrder } from '../../../src/order/offer.ts'
import { lapsesIn, pastAsOf } from '../../../src/rule/standing/pastAsOf.ts'

const open: PastOrder = { order: 'o', at: 1, items: ['mug'], end: 'open', lapses: { at: 9, end: 'lapsedUnpaid' } }

describe('an earlier order as of an instant', () => {
  it.each<readonly [number, PastOrder['end'], number]>([
    [8, 'open', 1],
    [9, 'lapsedUnpaid', 9],
    [10, 'lapsedUnpaid', 9],
  ])('at %d it is %s, from %d on', (at, end, from) => {
    expect(pastAsOf([open], at)).toMatchObject([{ order: 'o', items: ['mug'], end, at: from }])
  })
  it('that has ended does not lapse', () => {
    const paid: PastOrder = { ...open, end: 'completed' }
    expect([pastAsOf([paid], 10), lapsesIn([paid])]).toEqual([[paid], []])
  })
  it('names the instants ahead', () => expect(lapsesIn([open, { ...open, at: 2 }])).toEqual([9, 9]))
})
