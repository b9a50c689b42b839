import { describe, expect, it } from 'vitest'
import { creditsFor, type ReturnedGoods, shareOf } from '../../../src/rule/return/credits.ts'
import type { ReturnRefundTerms } from '../../../src/rule/return/terms.ts'
import { DAY, FRI_2026_11_20 } from '../../support/orders.ts'
import { aLedger, aSale, aSoldLine, CALENDAR } from '../../support/sales.ts'

const TERMS: ReturnRefundTerms = {
  clause: 'T-1',
  byAge: [
    { within: { days: 15 }, share: 100 },
    { within: { days: 45 }, share: 80 },
  ],
  later: 50,
  ifShopsFault: 90,
  within: 'openEnded',
}

const back = (came: Partial<ReturnedGoods> = {}): ReturnedGoods => ({
  lines: [{ line: 'L1', quantity: 2 }],
  reason: 'changedMind',
  borneBy: 'shop',
  carriage: 0,
  since: FRI_2026_11_20,
  at: FRI_2026_11_20,
  ...came,
})

describe('the share', () => {
  const ENDS_15 = Date.UTC(2026, 11, 6)
  it.each<readonly [string, Partial<ReturnedGoods>, number]>([
    ['the last millisecond of the first age', { at: ENDS_15 - 1 }, 100],
    ['the first of the second', { at: ENDS_15 }, 80],
    ['past them all', { at: FRI_2026_11_20 + 60 * DAY }, 50],
    ['the shop’s fault, whatever the age', { at: FRI_2026_11_20 + 60 * DAY, reason: 'shopsFault' }, 90],
  ])('%s', (_, came, share) => expect(shareOf(TERMS, CALENDAR, back(came))).toBe(share))

  it('is everything where no term speaks of it', () => expect(shareOf(undefined, CALENDAR, back())).toBe(100))

  it('counts an age that the calendar cannot tell as not reached', () => {
    const months = { ...TERMS, byAge: [{ within: { businessDays: 60 }, share: 70 }] }
    expect(shareOf(months, CALENDAR, back({ at: FRI_2026_11_20 + 300 * DAY }))).toBe(70)
  })
})

describe('the credits', () => {
  const two = aSale({ lines: [aSoldLine(), aSoldLine({ id: 'L2', price: 1_000, quantity: 1, allocated: 1 })] })
  const all = [
    { line: 'L1', quantity: 2 },
    { line: 'L2', quantity: 1 },
  ]
  const goods = (amount: number, line = 'L1') => ({ on: { line }, amount })
  const shipping = (amount: number) => ({ on: 'shipping', amount })

  it.each<readonly [string, number, Partial<ReturnedGoods>, readonly unknown[]]>([
    ['a unit, the odd minor unit first', 100, { lines: [{ line: 'L1', quantity: 1 }] }, [goods(1_000)]],
    ['shipping goes back only with everything', 100, {}, [goods(1_999)]],
    ['and then by the same share', 80, { lines: all }, [goods(1_599), goods(800, 'L2'), shipping(400)]],
    [
      'the way back is deducted, the way out kept',
      100,
      { lines: all, borneBy: 'customer', carriage: 300 },
      [goods(1_699), goods(1_000, 'L2')],
    ],
    ['deducted from the next line too', 100, { lines: all, borneBy: 'customer', carriage: 2_100 }, [goods(899, 'L2')]],
    ['never below nothing', 100, { borneBy: 'customer', carriage: 9_999 }, []],
    [
      'but not where the shop is at fault',
      100,
      { lines: all, borneBy: 'customer', carriage: 300, reason: 'shopsFault' },
      [goods(1_999), goods(1_000, 'L2'), shipping(500)],
    ],
  ])('%s', (_, share, came, credits) => expect(creditsFor(two, share, back(came))).toEqual(credits))

  it('are without the goodwill already granted', () => {
    const kind = aSale({ lines: [aSoldLine({ allowance: 199 })], money: aLedger({ shippingAllowance: 100 }) })
    expect(creditsFor(kind, 100, back())).toEqual([goods(1_800), shipping(400)])
  })

  it('of one line are not touched by goodwill on another that came back before', () => {
    const [first, second] = two.lines
    if (first === undefined || second === undefined) throw new Error('two lines')
    const before = { ...two, lines: [{ ...first, returned: 2, credited: 1_599, allowance: 200 }, second] } as typeof two
    expect(creditsFor(before, 100, back({ lines: [{ line: 'L2', quantity: 1 }], borneBy: 'customer' }))).toEqual([
      goods(1_000, 'L2'),
    ])
  })
})
