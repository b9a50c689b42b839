import { describe, expect, it } from 'vitest'
import type { Sale } from '../../../src/order/order.ts'
import { keptOf } from '../../../src/rule/settlement/keptOf.ts'
import { aSale, aSoldLine, awaitingPayment, awaitingStock, closed, type Facts, paid } from '../../support/sales.ts'

const kept = aSoldLine({ deposit: 600, depositRefundable: false, allocated: 0 })
const refundable = aSoldLine({ id: 'L2', deposit: 400 })
const SOLD: Facts = {
  kind: 'preOrder',
  lines: [kept, refundable],
  plan: { upFront: 'deposit', onArrival: true },
  money: paid(1_000, { asked: 'deposit' }),
  ...awaitingStock(),
}
const but = (facts: Facts): Sale => aSale({ ...SOLD, ...facts })
const sold = but({})
const left = (cancelled: number, facts: Facts = {}): Sale =>
  but({
    lines: [
      { ...kept, cancelled },
      { ...refundable, cancelled },
    ],
    ...facts,
  })

/** 100 off the line of two that carries the deposit, and so 50 off each. */
const withGoodwill = (cancelled: number): Sale =>
  but({ lines: [{ ...kept, cancelled, allowance: 100 - 50 * cancelled }, refundable] })

describe('of 1,000 too much, the shop keeps', () => {
  it.each<readonly [string, Parameters<typeof keptOf>, number]>([
    ['nothing', ['nothing', sold, left(2), 1_000], 0],
    ['everything', ['everythingPaid', sold, left(2), 1_000], 1_000],
    ['the deposit that is not refundable', ['nonRefundableDeposit', sold, left(2), 1_000], 600],
    ['the part of it that belongs to the units gone', ['nonRefundableDeposit', sold, left(1), 1_000], 300],
    ['all of it, once the order is over', ['nonRefundableDeposit', sold, but(closed('expired')), 1_000], 600],
    ['no more than there is', ['nonRefundableDeposit', sold, left(2, { money: paid(250) }), 250], 250],
    ['as much where nothing is too much, since more has been asked for', ['nonRefundableDeposit', sold, left(1), 0], 300],
    ['of everything, the deposits of both kinds then', ['everythingPaid', sold, left(1), 0], 500],
    ['of everything, what is too much beyond them', ['everythingPaid', sold, left(1), 700], 700],
    ['less what goodwill has taken off', ['nonRefundableDeposit', withGoodwill(0), withGoodwill(1), 0], 250],
    ['but all of it where so much is too much', ['nonRefundableDeposit', withGoodwill(0), withGoodwill(1), 1_000], 300],
    ['none of a deposit that was not paid whole', ['nonRefundableDeposit', but(awaitingPayment()), left(2), 1_000], 0],
    [
      'it of one that was, with the balance asked for',
      ['nonRefundableDeposit', but({ ...awaitingPayment(), money: paid(1_000, { asked: 'balance' }) }), left(2), 1_000],
      600,
    ],
    [
      'nothing while none has been asked for',
      ['nonRefundableDeposit', but({ money: paid(1_000, { asked: 'nothing' }) }), left(2), 1_000],
      0,
    ],
    [
      'nothing where no deposit was asked for',
      ['nonRefundableDeposit', but({ plan: { upFront: 'full', onArrival: false } }), left(2), 1_000],
      0,
    ],
  ])('%s', (_, args, amount) => expect(keptOf(...args)).toBe(amount))
})

/** A game of two for 19.99, and dice of two for 10.01; 5.00 shipping, so 35.00 in all. */
describe('a share and a fee are worked out line by line', () => {
  const game = aSoldLine({ id: 'game', fees: { cancelled: 250 } })
  const dice = aSoldLine({ id: 'dice', price: 1_001, fees: { other: 999 } })
  const full = paid(3_500)
  const sale = (cancelled: readonly [game: number, dice: number] = [0, 0], facts: Facts = {}): Sale =>
    aSale({
      money: full,
      ...facts,
      lines: (facts.lines ?? [game, dice]).map((line, index) => ({ ...line, cancelled: cancelled[index] ?? 0 })),
    })
  const both: readonly [number, number] = [2, 2]
  const share = { share: 20 } as const
  const fee = { fee: 'cancelled' } as const

  it.each<readonly [string, Parameters<typeof keptOf>, number]>([
    ['a share of the price of what goes', [share, sale(), sale([2, 0]), 1_999], 400],
    ['of one unit, the odd minor unit first', [share, sale(), sale([1, 0]), 1_000], 200],
    ['of the other', [share, sale([1, 0]), sale([2, 0]), 999], 200],
    ['of all lines, each by itself', [share, sale(), sale(both), 3_500], 600],
    ['all of it: never out of the shipping', [{ share: 100 }, sale(), sale(both), 3_500], 3_000],
    ['of what ends as a whole', [share, sale(), sale([0, 0], closed('expired')), 3_500], 600],
    ['a fee for each unit', [fee, sale(), sale([2, 0]), 1_999], 500],
    ['for one unit', [fee, sale(), sale([1, 0]), 1_000], 250],
    ['of lines that carry none by this name, nothing', [fee, sale(), sale([0, 2]), 1_001], 0],
    ['nor by the name of what every object has', [{ fee: 'toString' }, sale(), sale(both), 3_500], 0],
    [
      'no more than the unit costs, and so nothing of the shipping',
      [{ fee: 'cancelled' }, sale([0, 0], { lines: [{ ...game, fees: { cancelled: 9_000 } }, dice] }), sale(both), 3_500],
      1_999,
    ],
    ['no more than there is', [share, sale(), sale([2, 0]), 300], 300],
    [
      'no more than is left of it once goodwill has come off',
      [{ share: 100 }, sale([0, 0], { lines: [{ ...game, allowance: 99 }, dice] }), sale([2, 0]), 1_900],
      1_900,
    ],
  ])('%s', (_, args, amount) => expect(keptOf(...args)).toBe(amount))

  const deposits: Facts = {
    kind: 'preOrder',
    lines: [
      { ...game, deposit: 100, fees: { cancelled: 5_000 } },
      { ...dice, deposit: 700 },
    ],
    plan: { upFront: 'deposit', onArrival: true },
    money: paid(800, { asked: 'deposit' }),
    ...awaitingStock(),
  }
  it('while deposits are all that was paid, no line’s fee or share is paid out of the deposit of another', () => {
    expect(keptOf(fee, sale([0, 0], deposits), sale(both, deposits), 800)).toBe(100)
    expect(keptOf({ share: 50 }, sale([0, 0], deposits), sale(both, deposits), 800)).toBe(100 + 501)
    expect(keptOf(fee, sale([0, 0], deposits), sale([1, 0], deposits), 50)).toBe(50)
  })
  it('nor while the balance is asked for, and not paid', () => {
    const asked: Facts = { ...deposits, ...awaitingPayment(), money: paid(800, { asked: 'balance' }) }
    expect(keptOf(fee, sale([0, 0], asked), sale(both, asked), 800)).toBe(100)
    const paidWhole: Facts = { ...deposits, money: paid(3_500, { asked: 'balance' }) }
    expect(keptOf(fee, sale([0, 0], paidWhole), sale(both, paidWhole), 3_500)).toBe(1_999)
  })

  it.each([share, fee, { share: 33.33 }, { fee: 'other' }])('at once and one by one alike: %j', (keeps) => {
    for (const facts of [{}, deposits]) {
      const steps: readonly (readonly [number, number])[] = [
        [0, 0],
        [1, 0],
        [1, 1],
        [2, 1],
        [2, 2],
      ]
      const each = steps.slice(1).map((step, index) => keptOf(keeps, sale(steps[index], facts), sale(step, facts), 3_500))
      expect(each.reduce((sum, amount) => sum + amount, 0)).toBe(keptOf(keeps, sale([0, 0], facts), sale(both, facts), 3_500))
    }
  })
})
