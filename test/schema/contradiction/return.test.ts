import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/policy/policy.ts'
import { crossBorderPlatform } from '../../../src/preset/index.ts'
import { type Change, issuesWith } from '../clashes.ts'

describe('terms of return that cannot be meant', () => {
  it.each<readonly [string, Policy, readonly Change[], readonly string[]]>([
    [
      'ages that fall',
      crossBorderPlatform,
      [['returns.refund.byAge.1.within.days', 10]],
      ['notAscending returns.refund.byAge.1.within against returns.refund.byAge.0.within'],
    ],
    [
      'ages that stand still',
      crossBorderPlatform,
      [['returns.refund.byAge.1.within.days', 15]],
      ['notAscending returns.refund.byAge.1.within against returns.refund.byAge.0.within'],
    ],
    [
      'an age below the last but one',
      crossBorderPlatform,
      [['returns.refund.byAge.2', { within: { days: 20 }, share: 60 }]],
      ['notAscending returns.refund.byAge.2.within against returns.refund.byAge.1.within'],
    ],
    [
      'ages of hours',
      crossBorderPlatform,
      [
        ['returns.refund.byAge.0.within', { hours: 48 }],
        ['returns.refund.byAge.1.within', { hours: 24 }],
      ],
      ['notAscending returns.refund.byAge.1.within against returns.refund.byAge.0.within'],
    ],
    [
      'an age below the longest before it, which is not the last',
      crossBorderPlatform,
      [
        ['returns.refund.byAge.2', { within: { days: 20 }, share: 60 }],
        ['returns.refund.byAge.3', { within: { days: 40 }, share: 50 }],
      ],
      [
        'notAscending returns.refund.byAge.2.within against returns.refund.byAge.1.within',
        'notAscending returns.refund.byAge.3.within against returns.refund.byAge.1.within',
      ],
    ],
    [
      'ages of opening hours',
      crossBorderPlatform,
      [
        ['calendar.hours', [['09:00', '17:00']]],
        ['returns.refund.byAge.0.within', { openHours: 48 }],
        ['returns.refund.byAge.1.within', { openHours: 24 }],
      ],
      ['notAscending returns.refund.byAge.1.within against returns.refund.byAge.0.within'],
    ],
    [
      'ages of opening hours that rise',
      crossBorderPlatform,
      [
        ['calendar.hours', [['09:00', '17:00']]],
        ['returns.refund.byAge.0.within', { openHours: 24 }],
        ['returns.refund.byAge.1.within', { openHours: 48 }],
      ],
      [],
    ],
    [
      'ages of opening hours and of hours, which are not compared',
      crossBorderPlatform,
      [
        ['calendar.hours', [['09:00', '17:00']]],
        ['returns.refund.byAge.0.within', { openHours: 48 }],
        ['returns.refund.byAge.1.within', { hours: 24 }],
      ],
      [],
    ],
    [
      'ages of business days, by their latest',
      crossBorderPlatform,
      [
        ['returns.refund.byAge.0.within', { businessDays: [1, 5] }],
        ['returns.refund.byAge.1.within', { businessDays: 5 }],
      ],
      ['notAscending returns.refund.byAge.1.within against returns.refund.byAge.0.within'],
    ],
    [
      'ages of different units, which are not compared',
      crossBorderPlatform,
      [['returns.refund.byAge.1.within', { businessDays: 12 }]],
      [],
    ],
    [
      'ages that roll differently, which are not compared',
      crossBorderPlatform,
      [['returns.refund.byAge.1.within', { days: 15, roll: 'following' }]],
      [],
    ],
    [
      'a refusal twice',
      crossBorderPlatform,
      [['returns.refuse.1.when', 'beforeArrival']],
      ['saidTwice returns.refuse.1.when against returns.refuse.0.when'],
    ],
    [
      'two ways for one condition',
      crossBorderPlatform,
      [['returns.request.1.of', 'unopened']],
      ['saidTwice returns.request.1.of against returns.request.0.of'],
    ],
    [
      'a region twice',
      crossBorderPlatform,
      [['returns.request.0.labelsIn.2', 'US']],
      ['saidTwice returns.request.0.labelsIn.2 against returns.request.0.labelsIn.0'],
    ],
  ])('%s', (_, policy, changes, issues) => expect(issuesWith(policy, changes)).toEqual(issues))
})
