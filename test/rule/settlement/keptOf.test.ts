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
