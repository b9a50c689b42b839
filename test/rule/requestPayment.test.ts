import { describe, expect, it } from 'vitest'
import { instalmentFor, requestPayment } from '../../src/rule/requestPayment.ts'
import type { Instalment, PaymentTerms } from '../../src/rule/payment/terms.ts'
import { FRI_2026_11_20, HOUR } from '../support/orders.ts'
import { aLedger, aSale, aSoldLine, CALENDAR, paid } from '../support/sales.ts'

const TWO: PaymentTerms = [
  { clause: 'T-1', pay: 'deposit', of: 'markedItems', asked: 'placement', within: { hours: 24 } },
  { clause: 'T-2', pay: 'balance', asked: 'arrival', within: { businessDays: 1 } },
]
const ONE: PaymentTerms = [{ clause: 'T-3', pay: 'full', asked: 'placement', within: { hours: 24 } }]
const sale = aSale({ kind: 'preOrder', lines: [aSoldLine({ deposit: 600 })], money: aLedger() })

const request = (part: 'deposit' | 'balance', shipping: number, money = aLedger()) =>
  requestPayment(TWO, CALENDAR, { ...sale, money }, part, shipping, FRI_2026_11_20).data

describe('a request for payment', () => {
  it('asks for the part, due by its own instalment', () => {
    expect(request('deposit', 500)).toMatchObject({
      part: 'deposit',
      amount: 600,
      due: { by: FRI_2026_11_20 + 24 * HOUR, clause: 'T-1' },
    })
    expect(request('balance', 500)).toMatchObject({ amount: 2_499, due: { by: Date.UTC(2026, 10, 24), clause: 'T-2' } })
  })
  it('is an event', () => {
    expect(requestPayment(ONE, CALENDAR, sale, 'full', 500, FRI_2026_11_20)).toMatchObject({
      type: 'PaymentRequested',
      data: { at: FRI_2026_11_20, part: 'full', amount: 2_499, shipping: 500 },
    })
  })
  it('asks only for what is not paid yet', () => expect(request('balance', 500, paid(600)).amount).toBe(1_899))
  it('asks at the shipping that is told', () =>
    expect(request('balance', 900, paid(600))).toMatchObject({ amount: 2_299, shipping: 900 }))
  it('never asks for less than nothing', () => expect(request('balance', 0, paid(9_999)).amount).toBe(0))
})

describe('the instalment a part goes by', () => {
  it.each([
    ['its own', TWO, 'balance', 'T-2'],
    ['its own', ONE, 'full', 'T-3'],
    ['the first, for what a record asks', TWO, 'full', 'T-1'],
    ['the first, for what a record asks', ONE, 'deposit', 'T-3'],
    ['the last, for what is told on arrival', ONE, 'balance', 'T-3'],
  ] as const)('%s', (_, payment, part, clause) => expect(instalmentFor<Instalment>(payment, part).clause).toBe(clause))
})
