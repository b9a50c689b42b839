import { describe, expect, it } from 'vitest'
import { type UpFrontDemand, planOf } from '../../../src/rule/payment/planOf.ts'
import type { PaymentTerms } from '../../../src/rule/payment/terms.ts'
import { aLine, anOffer } from '../../support/orders.ts'

const within = 'openEnded' as const
const AT_ONCE: PaymentTerms = [{ clause: 'T-1', pay: 'full', asked: 'placement', within }]
const ON_ARRIVAL: PaymentTerms = [{ clause: 'T-1', pay: 'full', asked: 'arrival', within }]
const MARKED: PaymentTerms = [
  { clause: 'T-1', pay: 'deposit', of: 'markedItems', asked: 'placement', within },
  { clause: 'T-2', pay: 'balance', asked: 'arrival', within },
]
const HALF: PaymentTerms = [
  { clause: 'T-1', pay: 'deposit', of: { share: 50 }, asked: 'confirmation', within },
  { clause: 'T-2', pay: 'balance', asked: 'arrival', within },
]

const plain = aLine('preOrder')
const byShare = aLine('preOrder', { id: 'L2', offer: anOffer({ deposit: { share: 25, refundable: false } }) })
const byAmount = aLine('preOrder', { id: 'L3', offer: anOffer({ deposit: { amount: 300, refundable: true } }) })
const dear = aLine('preOrder', { id: 'L4', offer: anOffer({ deposit: { amount: 5_000, refundable: true } }) })

const DEPOSIT_30: UpFrontDemand = { upFront: 'deposit', share: 30 }
const FULL: UpFrontDemand = { upFront: 'full' }

describe('what is asked for, and when', () => {
  it.each<readonly [string, PaymentTerms, boolean, readonly (typeof plain)[], UpFrontDemand, string, boolean]>([
    ['everything at once', AT_ONCE, false, [plain], null, 'full', false],
    ['everything on arrival', ON_ARRIVAL, false, [plain], null, 'nothing', true],
    ['a marked deposit, then the balance', MARKED, false, [plain, byShare], null, 'deposit', true],
    ['nothing marked: nothing up front', MARKED, false, [plain], null, 'nothing', true],
    ['shipping told on arrival leaves something to settle', AT_ONCE, true, [plain], null, 'full', true],
    ['a record that asks for a deposit', MARKED, false, [plain], DEPOSIT_30, 'deposit', true],
    ['a record that asks for everything', MARKED, false, [byShare], FULL, 'full', true],
    ['a record that asks for a deposit asks no less than everything at once', AT_ONCE, false, [plain], DEPOSIT_30, 'full', false],
    ['a record that asks for a deposit, everything else on arrival', ON_ARRIVAL, false, [plain], DEPOSIT_30, 'deposit', true],
  ])('%s', (_, payment, toldOnArrival, lines, byRecord, upFront, onArrival) => {
    expect(planOf(payment, toldOnArrival, lines, byRecord).plan).toEqual({ upFront, onArrival })
  })
})

describe('the deposit of each line', () => {
  const none = { deposit: 0, depositRefundable: true }

  it('is the marked one: a share of the price, or an amount for each unit, at most the price', () => {
    expect(planOf(MARKED, false, [plain, byShare, byAmount, dear], null).deposits).toEqual([
      none,
      { deposit: 500, depositRefundable: false },
      { deposit: 600, depositRefundable: true },
      { deposit: 1_999, depositRefundable: true },
    ])
  })

  it('is a share of everything, and its parts add up to the share of the sum', () => {
    const cheap = [1, 1, 1].map((price, index) => aLine('preOrder', { id: `L${index}`, price }))
    const deposits = [1, 0, 1].map((deposit) => ({ deposit, depositRefundable: true }))
    expect(planOf(HALF, false, cheap, null).deposits).toEqual(deposits)
  })

  it('is not refundable where the record asks for it, and no less than the marked one', () => {
    expect(planOf(MARKED, false, [plain, byAmount, dear], DEPOSIT_30).deposits).toEqual([
      { deposit: 600, depositRefundable: false },
      { deposit: 600, depositRefundable: false },
      { deposit: 1_999, depositRefundable: false },
    ])
  })

  it('is none where everything is paid at once, whoever asks for it', () => {
    expect(planOf(AT_ONCE, false, [byShare], null).deposits).toEqual([none])
    expect(planOf(MARKED, false, [byShare], FULL).deposits).toEqual([none])
    expect(planOf(AT_ONCE, false, [byShare], DEPOSIT_30).deposits).toEqual([none])
  })
})
