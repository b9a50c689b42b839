import { describe, expect, it } from 'vitest'
import type { GoodwillOn } from '../../../src/order/command.ts'
import type { Sale } from '../../../src/order/order.ts'
import { grantRefund } from '../../../src/rule/settlement/grantRefund.ts'
import { aCase, aSale, aSoldLine, paid } from '../../support/sales.ts'

const LINE = { line: 'L1' } as const
const sale = aSale({ lines: [aSoldLine({ allowance: 99, credited: 900 })], money: paid(1_400, { shippingAllowance: 100 }) })
const goodwill = (on: GoodwillOn, amount: number, order: Sale = sale) =>
  grantRefund.decide(aCase(order, {}, { at: 5 }), { at: 0, id: 'g1', on, amount })

describe('goodwill', () => {
  it('all that is held', () => {
    expect(goodwill(LINE, 699, { ...sale, money: paid(699) })).toMatchObject({ verdict: 'granted' })
  })
  it.each<readonly [string, GoodwillOn, number]>([
    ['all that is left of a line', LINE, 1_000],
    ['all that is left of the shipping', 'shipping', 400],
  ])('%s', (_, on, amount) => {
    expect(goodwill(on, amount)).toEqual({
      verdict: 'granted',
      events: [{ type: 'RefundGranted', data: { at: 5, id: 'g1', on, amount } }],
      because: [{ code: 'goodwill', clause: null, facts: { on, amount } }],
    })
  })
  it.each<readonly [string, ReturnType<typeof goodwill>, readonly object[]]>([
    ['more than a line is worth', goodwill(LINE, 1_001), [{ code: 'moreThanItsWorth', facts: { left: 1_000 } }]],
    ['more than the shipping is worth', goodwill('shipping', 401), [{ code: 'moreThanItsWorth', facts: { left: 400 } }]],
    ['on a line that there is not', goodwill({ line: 'L9' }, 1), [{ code: 'noLineForGoodwill', facts: { line: 'L9' } }]],
    ['more than is held', goodwill(LINE, 700, { ...sale, money: paid(699) }), [{ code: 'moreThanHeld', facts: { held: 699 } }]],
    ['nothing', goodwill(LINE, 0), [{ code: 'badAmount' }]],
    [
      'with every reason',
      goodwill({ line: 'L9' }, 1_400.5),
      [{ code: 'badAmount' }, { code: 'noLineForGoodwill' }, { code: 'moreThanHeld' }],
    ],
  ])('not %s', (_, found, because) => expect(found).toMatchObject({ verdict: 'refused', because }))
})

describe('goodwill may be granted', () => {
  it.each<readonly [string, Sale, string | null]>([
    ['while something is left of a line', { ...sale, shipping: 0 }, null],
    ['while something is left of the shipping', { ...sale, lines: [aSoldLine({ allowance: 1_999 })] }, null],
    ['not where nothing is held', { ...sale, money: paid(0) }, 'nothingHeld'],
    [
      'not where everything has been credited',
      aSale({ lines: [aSoldLine({ allowance: 1_999 })], money: paid(2_499, { shippingAllowance: 500 }) }),
      'nothingLeftToCredit',
    ],
  ])('%s', (_, order, code) => {
    expect(grantRefund.isOpen?.(aCase(order, {}))).toMatchObject(
      code === null ? { verdict: 'granted' } : { verdict: 'refused', because: [{ code, clause: null }] },
    )
  })
})
