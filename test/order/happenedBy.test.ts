import { describe, expect, it } from 'vitest'
import { happenedBy } from '../../src/order/happenedBy.ts'
import type { Happened } from '../../src/order/moment.ts'
import { FRI_2026_11_20 as NOW } from '../support/orders.ts'
import { aLedger, aSale, aSoldLine, awaitingPayment, awaitingStock, closed, type Facts, paid } from '../support/sales.ts'

const NEVER: Happened = { firstPayment: null, payment: null, supply: null, arrival: null }
const EACH: Happened = { firstPayment: 1, payment: 2, supply: 3, arrival: 4 }

describe('what has happened by now', () => {
  const deposit: Facts = {
    kind: 'preOrder',
    plan: { upFront: 'deposit', onArrival: true },
    lines: [aSoldLine({ allocated: 0, deposit: 500 })],
  }
  const happened = (facts: Facts): Happened => {
    const { happened: before = NEVER, ...more } = facts
    return happenedBy(aSale({ happened: before, ...more }))
  }
  const now = { ...NEVER, firstPayment: NOW, payment: NOW, arrival: NOW }

  it.each<readonly [string, Facts, Partial<Happened>]>([
    ['paid, and all of it in', {}, now],
    ['a cent is missing', { ...awaitingPayment(), money: paid(2_498) }, { arrival: NOW }],
    ['nothing is asked yet of what is to be paid', { ...awaitingPayment(), money: aLedger() }, { arrival: NOW }],
    ['one unit is waited for', { lines: [aSoldLine({ allocated: 1 })] }, { firstPayment: NOW, payment: NOW }],
    [
      'the unit that was waited for is no longer wanted',
      { lines: [aSoldLine({ allocated: 1, cancelled: 1 })], money: paid(1_499) },
      now,
    ],
    ['a deposit is paid', { ...deposit, ...awaitingStock(), money: paid(500, { asked: 'deposit' }) }, { firstPayment: NOW }],
    ['a part of a deposit is', { ...deposit, ...awaitingPayment(), money: paid(499, { asked: 'deposit' }) }, {}],
    ['the balance too', { ...deposit, money: paid(2_499, { asked: 'balance' }) }, { firstPayment: NOW, payment: NOW }],
    [
      'nothing is asked up front',
      { ...deposit, ...awaitingStock(), plan: { upFront: 'nothing', onArrival: true }, money: aLedger() },
      { firstPayment: NOW },
    ],
    [
      'nothing is asked up front, and the rest is paid on arrival',
      { ...deposit, plan: { upFront: 'nothing', onArrival: true }, money: paid(2_499, { asked: 'balance' }) },
      { firstPayment: NOW, payment: NOW },
    ],
  ])('%s', (_, facts, expected) => expect(happened(facts)).toEqual({ ...NEVER, ...expected }))

  it('what has happened stays, with its first instant, whatever is missing by now', () => {
    expect(happened({ happened: EACH })).toEqual(EACH)
    const before = { ...EACH, arrival: null }
    expect(happened({ happened: before, ...awaitingPayment(), money: paid(1), lines: [aSoldLine({ allocated: 0 })] })).toEqual(
      before,
    )
    expect(happened({ happened: before })).toEqual({ ...EACH, arrival: NOW })
  })
  it('nothing more happens to what has ended', () => {
    expect(happened({ ...closed('cancelled') })).toEqual(NEVER)
  })
})
