import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/policy/policy.ts'
import { backorderStore, importer, marketplace, preOrderStore } from '../../../src/preset/index.ts'
import { type Change, issuesWith } from '../clashes.ts'

describe('rules for placing that cannot be meant', () => {
  it.each<readonly [string, Policy, readonly Change[], readonly string[]]>([
    [
      'a record that asks less of more orders',
      preOrderStore,
      [['sale.preOrder.placing.0.asks.1.from', 1]],
      ['notAscending sale.preOrder.placing.0.asks.1.from against sale.preOrder.placing.0.asks.0.from'],
    ],
    [
      'a record that asks twice of as many',
      preOrderStore,
      [['sale.preOrder.placing.0.asks.1.from', 2]],
      ['notAscending sale.preOrder.placing.0.asks.1.from against sale.preOrder.placing.0.asks.0.from'],
    ],
    [
      'one rule for the address and another',
      marketplace,
      [['sale.inStock.placing.0', { clause: 'MKT-9', rule: 'address', script: 'basicLatin' }]],
      ['saidTwice sale.inStock.placing.1 against sale.inStock.placing.0'],
    ],
    [
      'one rule for the address of some orders, and another for others',
      marketplace,
      [
        ['sale.inStock.placing.0', { clause: 'MKT-9', rule: 'address', script: 'basicLatin', when: { region: 'US' } }],
        ['sale.inStock.placing.1', { clause: 'MKT-9', rule: 'address', script: 'basicLatin', when: { region: 'DE' } }],
      ],
      [],
    ],
    [
      'a word twice, of what is counted and of what is asked',
      preOrderStore,
      [
        ['sale.preOrder.placing.0.counts', ['cancelled', 'cancelled']],
        ['sale.preOrder.placing.0.when', { mark: ['a', 'a'] }],
      ],
      [
        'saidTwice sale.preOrder.placing.0.when.mark.1 against sale.preOrder.placing.0.when.mark.0',
        'saidTwice sale.preOrder.placing.0.counts.1 against sale.preOrder.placing.0.counts.0',
      ],
    ],
    [
      'two records, each with its own consequence',
      preOrderStore,
      [
        [
          'sale.preOrder.placing.1',
          { clause: 'PRE-13', rule: 'standing', counts: ['cancelled'], within: { days: 9 }, asks: [{ from: 1, refused: true }] },
        ],
      ],
      [],
    ],
    [
      'two spans in which to buy again',
      marketplace,
      [['sale.inStock.placing.1', { clause: 'MKT-3', rule: 'repeatPurchase', atMost: 9, within: { days: 30 } }]],
      [],
    ],
    [
      'a rule again, in a policy that is read no further, with its fields in another order',
      importer,
      [
        ['currency', 'euros'],
        ['sale.specialOrder.placing.1', { needs: ['maker', 'itemName', 'picture'], rule: 'complete', clause: 'IMP-9' }],
      ],
      ['wrongValue currency', 'saidTwice sale.specialOrder.placing.1 against sale.specialOrder.placing.0'],
    ],
    [
      'a detail needed twice',
      importer,
      [['sale.specialOrder.placing.0.needs.2', 'maker']],
      ['saidTwice sale.specialOrder.placing.0.needs.2 against sale.specialOrder.placing.0.needs.0'],
    ],
    [
      'a kind placed together with itself',
      backorderStore,
      [['sale.backorder.mixing.with.0', 'backorder']],
      ['mixesWithItself sale.backorder.mixing.with.0 against sale.backorder'],
    ],
    [
      'a kind placed together with what is not sold',
      backorderStore,
      [['sale.backorder.mixing.with.0', 'preOrder']],
      ['notSold sale.backorder.mixing.with.0 against sale.preOrder'],
    ],
    [
      'a kind placed together with two others',
      backorderStore,
      [
        ['sale.preOrder', preOrderStore.sale.preOrder],
        ['sale.backorder.mixing.with', ['inStock', 'preOrder']],
      ],
      [],
    ],
    [
      'a kind placed together twice with another',
      backorderStore,
      [['sale.backorder.mixing.with.1', 'inStock']],
      ['saidTwice sale.backorder.mixing.with.1 against sale.backorder.mixing.with.0'],
    ],
  ])('%s', (_, policy, changes, issues) => expect(issuesWith(policy, changes)).toEqual(issues))
})
