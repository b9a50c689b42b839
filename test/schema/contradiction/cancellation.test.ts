import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/policy/policy.ts'
import { crossBorderPlatform, marketplace, preOrderStore } from '../../../src/preset/index.ts'
import { type Change, issuesWith } from '../clashes.ts'

describe('terms of cancellation that cannot be meant', () => {
  it.each<readonly [string, Policy, readonly Change[], readonly string[]]>([
    [
      'a line with the milestone of one before',
      crossBorderPlatform,
      [['sale.inStock.cancellation.allowed.1.until', 'payment']],
      ['neverReached sale.inStock.cancellation.allowed.1.until against sale.inStock.cancellation.allowed.0.until'],
    ],
    [
      'lines after the shipment',
      crossBorderPlatform,
      [['sale.inStock.cancellation.allowed.0.until', 'shipment']],
      [
        'neverReached sale.inStock.cancellation.allowed.1.until against sale.inStock.cancellation.allowed.0.until',
        'neverReached sale.inStock.cancellation.allowed.2.until against sale.inStock.cancellation.allowed.0.until',
      ],
    ],
    [
      'three lines with one milestone: each is held against the first',
      crossBorderPlatform,
      [
        ['sale.inStock.cancellation.allowed.1.until', 'payment'],
        ['sale.inStock.cancellation.allowed.2.until', 'payment'],
      ],
      [
        'neverReached sale.inStock.cancellation.allowed.1.until against sale.inStock.cancellation.allowed.0.until',
        'neverReached sale.inStock.cancellation.allowed.2.until against sale.inStock.cancellation.allowed.0.until',
      ],
    ],
    [
      'payment after preparation',
      crossBorderPlatform,
      [
        ['sale.inStock.cancellation.allowed.0.until', 'preparation'],
        ['sale.inStock.cancellation.allowed.1.until', 'payment'],
      ],
      ['neverReached sale.inStock.cancellation.allowed.1.until against sale.inStock.cancellation.allowed.0.until'],
    ],
    [
      'arrival of what is in stock',
      crossBorderPlatform,
      [['sale.inStock.cancellation.allowed.0.until', 'arrival']],
      ['neverReached sale.inStock.cancellation.allowed.0.until against sale.inStock'],
    ],
    [
      'payment and arrival, which come in either order',
      preOrderStore,
      [
        [
          'sale.preOrder.cancellation.allowed',
          [
            { clause: 'PRE-5', until: 'payment', how: 'directly' },
            { clause: 'PRE-5', until: 'arrival', how: 'onApplication' },
            { clause: 'PRE-5', until: 'shipment', how: 'onApplication' },
          ],
        ],
      ],
      [],
    ],
    [
      'ways out under terms without returns',
      marketplace,
      [['sale.inStock.cancellation.afterwards.instead.0.do', 'refuseDelivery']],
      ['notOffered sale.inStock.cancellation.afterwards.instead.0.do against returns'],
    ],
    [
      'a way out that the returns do not have',
      crossBorderPlatform,
      [['returns.request', []]],
      ['notOffered sale.inStock.cancellation.afterwards.instead.1.do against returns.request'],
    ],
    [
      'a refusal that the returns do not have',
      crossBorderPlatform,
      [['returns.refuse', []]],
      ['notOffered sale.inStock.cancellation.afterwards.instead.0.do against returns.refuse'],
    ],
    [
      'one way out twice',
      crossBorderPlatform,
      [['sale.inStock.cancellation.afterwards.instead.2.do', 'requestReturn']],
      ['saidTwice sale.inStock.cancellation.afterwards.instead.2.do against sale.inStock.cancellation.afterwards.instead.1.do'],
    ],
  ])('%s', (_, policy, changes, issues) => expect(issuesWith(policy, changes)).toEqual(issues))
})
