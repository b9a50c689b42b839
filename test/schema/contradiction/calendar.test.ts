import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/policy/policy.ts'
import { crossBorderPlatform, marketplace } from '../../../src/preset/index.ts'
import { type Change, issuesWith } from '../clashes.ts'

describe('a calendar that cannot be meant', () => {
  it.each<readonly [string, Policy, readonly Change[], readonly string[]]>([
    [
      'a cut-off, and days counted from the event',
      marketplace,
      [['calendar.cutoff', '15:00']],
      ['cutoffUnused calendar.cutoff against calendar.counting.from'],
    ],
    [
      'a cut-off, and days counted from the receipt',
      marketplace,
      [
        ['calendar.cutoff', '15:00'],
        ['calendar.counting.from', 'receipt'],
      ],
      [],
    ],
    [
      'cut-offs of spans, and days counted from the event',
      crossBorderPlatform,
      [
        ['sale.inStock.preparation.within', { businessDays: 1, cutoff: '12:00' }],
        ['refunds.0.within', { businessDays: 3, cutoff: '12:00' }],
      ],
      [
        'cutoffUnused sale.inStock.preparation.within.cutoff against calendar.counting.from',
        'cutoffUnused refunds.0.within.cutoff against calendar.counting.from',
      ],
    ],
    [
      'a cut-off of a span, and days counted from the receipt',
      crossBorderPlatform,
      [
        ['sale.inStock.preparation.within', { businessDays: 1, cutoff: '12:00' }],
        ['calendar.counting.from', 'receipt'],
      ],
      [],
    ],
    [
      'opening hours that nobody has',
      crossBorderPlatform,
      [
        ['sale.inStock.preparation.within', { openHours: 4 }],
        ['refunds.0.within', { openHours: 40 }],
        ['returns.refund.byAge.0.within', { openHours: 90 }],
      ],
      [
        'noOpeningHours sale.inStock.preparation.within.openHours against calendar.hours',
        'noOpeningHours refunds.0.within.openHours against calendar.hours',
        'noOpeningHours returns.refund.byAge.0.within.openHours against calendar.hours',
      ],
    ],
    [
      'opening hours that somebody has',
      marketplace,
      [
        ['sale.inStock.payment.0.within', { openHours: 4 }],
        ['calendar.hours', [['09:00', '17:00']]],
      ],
      [],
    ],
  ])('%s', (_, policy, changes, issues) => expect(issuesWith(policy, changes)).toEqual(issues))
})
