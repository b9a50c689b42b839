import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/policy/policy.ts'
import { crossBorderPlatform, importer, marketplace, preOrderStore } from '../../../src/preset/index.ts'
import { type Change, issuesWith } from '../clashes.ts'

describe('terms of payment that cannot be meant', () => {
  it.each<readonly [string, Policy, readonly Change[], readonly string[]]>([
    [
      'paid at confirmation, without a quote',
      preOrderStore,
      [['sale.preOrder.payment.0.asked', 'confirmation']],
      ['needsQuote sale.preOrder.payment.0.asked against sale.preOrder.quote'],
    ],
    [
      'paid at placement, with a quote',
      importer,
      [['sale.preOrder.payment.0.asked', 'placement']],
      ['quoteComesFirst sale.preOrder.payment.0.asked against sale.preOrder.quote'],
    ],
    ['paid on arrival, with a quote or without', importer, [['sale.specialOrder.payment.0.asked', 'arrival']], []],
    [
      'what is kept when nothing runs out',
      importer,
      [['sale.preOrder.payment.1.within', 'openEnded']],
      ['neverLapses sale.preOrder.payment.1.ifMissed against sale.preOrder.payment.1.within'],
    ],
    [
      'taken up again when nothing expires',
      crossBorderPlatform,
      [['sale.inStock.payment.0.within', 'openEnded']],
      ['neverLapses sale.inStock.latePayment against sale.inStock.payment'],
    ],
    [
      'a deposit kept that can be refunded',
      importer,
      [
        ['sale.preOrder.cancellation.0.ends.keeps', 'nonRefundableDeposit'],
        ['sale.preOrder.payment.1.ifMissed.keeps', 'nonRefundableDeposit'],
      ],
      [
        'nothingToKeep sale.preOrder.cancellation.0.ends.keeps against sale.preOrder.payment',
        'nothingToKeep sale.preOrder.payment.1.ifMissed.keeps against sale.preOrder.payment',
      ],
    ],
    [
      'a deposit kept where none is asked',
      marketplace,
      [['sale.inStock.cancellation.0.ends', { clause: 'MKT-5', keeps: 'nonRefundableDeposit' }]],
      ['nothingToKeep sale.inStock.cancellation.0.ends.keeps against sale.inStock.payment'],
    ],
    [
      'a deposit kept while it is not paid',
      preOrderStore,
      [['sale.preOrder.payment.0.ifMissed', { clause: 'PRE-8', then: 'ends', keeps: 'nonRefundableDeposit' }]],
      ['nothingToKeep sale.preOrder.payment.0.ifMissed.keeps against sale.preOrder.payment'],
    ],
    [
      'a deposit kept that only a record asks for',
      preOrderStore,
      [['sale.preOrder.payment', [{ clause: 'PRE-9', pay: 'full', asked: 'arrival', within: { businessDays: 5 } }]]],
      [],
    ],
    [
      'a deposit kept that not even a record asks for',
      preOrderStore,
      [
        ['sale.preOrder.payment', [{ clause: 'PRE-9', pay: 'full', asked: 'arrival', within: { businessDays: 5 } }]],
        ['sale.preOrder.placing', []],
      ],
      ['nothingToKeep sale.preOrder.cancellation.1.ends.keeps against sale.preOrder.payment'],
    ],
    [
      'a deposit kept where a record asks for all of it',
      preOrderStore,
      [
        ['sale.preOrder.payment', [{ clause: 'PRE-9', pay: 'full', asked: 'arrival', within: { businessDays: 5 } }]],
        ['sale.preOrder.placing.0.asks', [{ from: 2, upFront: 'full' }]],
      ],
      ['nothingToKeep sale.preOrder.cancellation.1.ends.keeps against sale.preOrder.payment'],
    ],
    [
      'a record that asks for a deposit of who pays in full',
      preOrderStore,
      [
        ['sale.preOrder.payment', [{ clause: 'PRE-9', pay: 'full', asked: 'placement', within: { hours: 24 } }]],
        ['sale.preOrder.cancellation.1.ends', {}],
      ],
      ['alreadyAsked sale.preOrder.placing.0.asks.0.upFront against sale.preOrder.payment.0'],
    ],
  ])('%s', (_, policy, changes, issues) => expect(issuesWith(policy, changes)).toEqual(issues))
})
