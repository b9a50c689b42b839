import { describe, expect, it } from 'vitest'
import { repeatPurchaseRule, unpaidRecordRule } from '../../../src/schema/rule/standing.ts'
import { issuesOf } from '../issues.ts'

describe('what a record asks for', () => {
  it.each<{ readonly is: unknown }>([
    {
      is: {
        clause: 'T-1',
        rule: 'standing',
        counts: 'unpaidAfterArrival',
        within: { days: 365 },
        asks: [
          { from: 1, upFront: 'deposit', share: 30 },
          { from: 4, upFront: 'full' },
        ],
      },
    },
  ])('can be %j', ({ is }) => expect(issuesOf(unpaidRecordRule, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [
      { clause: 'T-1', rule: 'standing', counts: 'unpaidAfterArrival', within: { days: 365 }, asks: [] },
      ['wrongValue asks: a list that is not empty'],
    ],
    [
      {
        clause: 'T-1',
        rule: 'standing',
        counts: 'everything',
        within: 'openEnded',
        asks: [{ from: 0, upFront: 'full', share: 3 }, { from: 2, upFront: 'deposit', share: 101 }, { from: 1 }],
      },
      [
        'wrongValue counts: unpaidAfterArrival',
        'wrongValue within: a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }',
        'wrongValue asks.0.from: a whole number from 1 to 9007199254740991',
        'unknownKey asks.0.share: one of the keys from, upFront',
        'wrongValue asks.1.share: a percentage from 1 to 100 with at most two decimals',
        'missing asks.2.upFront: one of deposit, full',
      ],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(unpaidRecordRule, is)).toEqual(issues))
})

it('the same thing may be bought at least once', () => {
  const rule = { clause: 'T-1', rule: 'repeatPurchase', atMost: 1, within: { hours: 24 } }
  expect(issuesOf(repeatPurchaseRule, rule)).toEqual([])
  expect(issuesOf(repeatPurchaseRule, { ...rule, atMost: 0 })).toEqual([
    'wrongValue atMost: a whole number from 1 to 9007199254740991',
  ])
})
