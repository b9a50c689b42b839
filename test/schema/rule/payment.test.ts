import { describe, expect, it } from 'vitest'
import { latePaymentTerms, paidAtPlacement, paymentTerms } from '../../../src/schema/rule/payment.ts'
import { issuesOf } from '../issues.ts'

describe('the terms of payment', () => {
  it.each<{ readonly is: unknown }>([
    { is: [{ clause: 'T-1', pay: 'full', asked: 'placement', within: { hours: 24 } }] },
    { is: [{ clause: 'T-1', pay: 'full', asked: 'confirmation', within: { hours: 24 } }] },
    { is: [{ clause: 'T-1', pay: 'full', asked: 'arrival', within: { hours: 24 } }] },
    { is: [{ clause: 'T-1', pay: 'full', asked: 'arrival', within: { hours: 24 }, ifMissed: { then: 'ends' } }] },
    {
      is: [
        { clause: 'T-1', pay: 'deposit', asked: 'placement', of: 'markedItems', within: { hours: 24 } },
        { clause: 'T-1', pay: 'balance', asked: 'arrival', within: { hours: 24 } },
      ],
    },
    {
      is: [
        { clause: 'T-1', pay: 'deposit', asked: 'placement', of: { share: 12.5 }, within: { hours: 24 } },
        { clause: 'T-1', pay: 'balance', asked: 'arrival', within: { hours: 24 } },
      ],
    },
  ])('can be %j', ({ is }) => expect(issuesOf(paymentTerms, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [[], ['wrongValue : one full payment']],
    ['placement', ['wrongValue : one full payment']],
    [
      [{ clause: 'T-1', pay: 'deposit', asked: 'placement', of: { share: 50 }, within: { hours: 24 } }],
      ['wrongValue : a deposit, then the balance'],
    ],
    [
      [
        { clause: 'T-1', pay: 'full', asked: 'placement', within: { hours: 24 } },
        { clause: 'T-1', pay: 'balance', asked: 'arrival', within: { hours: 24 } },
      ],
      ['wrongValue : one full payment'],
    ],
    [
      [
        { clause: 'T-1', pay: 'deposit', asked: 'placement', of: { share: 0 }, within: { hours: 24 } },
        { clause: 'T-1', pay: 'full', asked: 'arrival', within: { hours: 24 } },
      ],
      ['wrongValue 0.of.share: a percentage from 1 to 100 with at most two decimals', 'wrongValue 1.pay: balance'],
    ],
    [
      [
        { clause: 'T-1', pay: 'deposit', asked: 'placement', of: { amount: 500 }, within: { hours: 24 } },
        { clause: 'T-1', pay: 'balance', asked: 'arrival', within: { hours: 24 } },
      ],
      [
        'missing 0.of.share: a percentage from 1 to 100 with at most two decimals',
        'unknownKey 0.of.amount: one of the keys share',
      ],
    ],
    [
      [
        { clause: 'T-1', pay: 'deposit', asked: 'placement', of: 'all', within: { hours: 24 } },
        { clause: 'T-1', pay: 'balance', asked: 'arrival', within: { hours: 24 } },
      ],
      ['wrongValue 0.of: markedItems, or { share }'],
    ],
    [
      [{ clause: 'T-1', pay: 'full', asked: 'whenever', within: { hours: 24 }, ifMissed: 'nothing' }],
      [
        'wrongValue 0.asked: one of placement, confirmation, arrival',
        'wrongValue 0.ifMissed: an object with the keys clause, then, keeps',
      ],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(paymentTerms, is)).toEqual(issues))
})

it('what is sold from the shelf is paid at placement', () => {
  const payment = { clause: 'T-1', pay: 'full', asked: 'placement', within: { hours: 24 } }
  expect(issuesOf(paidAtPlacement, [payment])).toEqual([])
  expect(issuesOf(paidAtPlacement, [])).toEqual(['wrongValue : one full payment'])
  expect(issuesOf(paidAtPlacement, [{ ...payment, asked: 'arrival' }])).toEqual(['wrongValue 0.asked: placement'])
  expect(issuesOf(paidAtPlacement, [{ ...payment, pay: 'deposit' }])).toEqual(['wrongValue 0.pay: full'])
})

it('an order that expired may be taken up again, or not', () => {
  expect(issuesOf(latePaymentTerms, { clause: 'T-1', shopMay: 'reinstate' })).toEqual([])
  expect(issuesOf(latePaymentTerms, { clause: 'T-1', shopMay: 'refuse' })).toEqual(['wrongValue shopMay: reinstate'])
})
