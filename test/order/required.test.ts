import { describe, expect, it } from 'vitest'
import type { Sale } from '../../src/order/order.ts'
import { askedFor, isPaidInFull, outstandingOf, requiredOf, shippingLeft } from '../../src/order/required.ts'
import { aLedger, aSale, aSoldLine, closed, delivered, paid, shipped } from '../support/sales.ts'

const asked = (sale: Parameters<typeof aSale>[0], what: Sale['money']['asked']): Sale =>
  aSale({ ...sale, money: aLedger({ asked: what, ...sale?.money }) })
const LINE = aSoldLine({ deposit: 600 })

describe('what an order requires', () => {
  it.each<readonly [string, Sale, number]>([
    ['nothing before anything is asked for', asked({}, 'nothing'), 0],
    ['the deposits', asked({ lines: [LINE, aSoldLine({ id: 'L2', deposit: 1 })] }, 'deposit'), 601],
    ['with the balance the prices and the shipping', asked({ lines: [LINE] }, 'balance'), 2_499],
    ['the same at once', asked({ lines: [LINE] }, 'full'), 2_499],
    ['only of the units that were not cancelled', asked({ lines: [{ ...LINE, cancelled: 1 }] }, 'full'), 1_499],
    ['the same of deposits', asked({ lines: [{ ...LINE, cancelled: 1 }] }, 'deposit'), 300],
    ['less what returns and goodwill took off', asked({ lines: [{ ...LINE, credited: 1_000, allowance: 99 }] }, 'full'), 1_400],
    ['less goodwill on the shipping', aSale({ money: paid(0, { shippingAllowance: 100 }) }), 2_399],
    [
      'the goods whole, where shipping came to less than the goodwill on it',
      aSale({ shipping: 300, money: paid(0, { shippingAllowance: 500 }) }),
      1_999,
    ],
    ['never less than nothing', asked({ lines: [{ ...LINE, allowance: 700 }] }, 'deposit'), 0],
    ['nothing once it has expired', asked(closed('expired'), 'full'), 0],
    ['nothing once it is cancelled', asked({ ...shipped(), ...closed('cancelled') }, 'full'), 0],
    ['what it did, once it is completed', asked({ ...delivered(), ...closed('completed') }, 'full'), 2_499],
    ['nothing when no unit is left uncancelled', asked({ lines: [{ ...LINE, cancelled: 2 }] }, 'full'), 0],
  ])('%s', (_, sale, required) => expect(requiredOf(sale)).toBe(required))

  it.each([
    [0, 500],
    [100, 400],
    [501, 0],
  ])('of the shipping, %d off by goodwill, %d is left', (shippingAllowance, left) => {
    expect(shippingLeft(aSale({ money: paid(0, { shippingAllowance }) }))).toBe(left)
  })

  it('would be this much, if that had been asked for', () => {
    const sale = asked({ lines: [LINE] }, 'nothing')
    expect((['nothing', 'deposit', 'balance', 'full'] as const).map((what) => askedFor(sale, what))).toEqual([
      0, 600, 2_499, 2_499,
    ])
  })
})

describe('what is still to be paid', () => {
  it.each([
    [0, 2_499, false],
    [2_498, 1, false],
    [2_499, 0, true],
    [3_000, 0, true],
  ])('of %d paid: %d', (amount, outstanding, inFull) => {
    expect(outstandingOf(aSale({ money: paid(amount) }))).toBe(outstanding)
    expect(isPaidInFull(aSale({ money: paid(amount) }))).toBe(inFull)
  })
  it('all that was asked for is not all that falls due, where the rest is told on arrival', () => {
    const plan = { upFront: 'full', onArrival: true } as const
    expect(isPaidInFull(aSale({ plan, money: paid(2_499) }))).toBe(false)
    expect(isPaidInFull(aSale({ plan, money: paid(2_499, { asked: 'balance' }) }))).toBe(true)
  })
  it('a deposit paid whole is not the order paid in full', () => {
    expect(isPaidInFull(aSale({ lines: [LINE], money: paid(600, { asked: 'deposit' }) }))).toBe(false)
  })
})
