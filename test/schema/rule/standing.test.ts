import { describe, expect, it } from 'vitest'
import { repeatPurchaseRule, standingRule } from '../../../src/schema/rule/standing.ts'
import { issuesOf } from '../issues.ts'

describe('what a record asks for', () => {
  it.each<{ readonly is: unknown }>([
    {
      is: {
        clause: 'T-1',
        rule: 'standing',
        counts: ['lapsedAfterArrival', 'cancelled'],
        within: { days: 365 },
        asks: [
          { from: 1, upFront: 'deposit', share: 30 },
          { from: 4, upFront: 'full', consent: 'T-2' },
          { from: 5, refused: true },
        ],
      },
    },
  ])('can be %j', ({ is }) => expect(issuesOf(standingRule, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [
      { clause: 'T-1', rule: 'standing', counts: ['lapsedAfterArrival', 'cancelled'], within: { days: 365 }, asks: [] },
      ['wrongValue asks: a list that is not empty'],
    ],
    [
      {
        clause: 'T-1',
        rule: 'standing',
        counts: ['lapsedUnpaid', 'open'],
        within: 'openEnded',
        asks: [
          { from: 0, upFront: 'full', share: 3 },
          { from: 2, upFront: 'deposit', share: 101 },
          { from: 1 },
          { from: 7, refused: 'yes' },
        ],
      },
      [
        'wrongValue counts.1: one of cancelled, lapsedUnpaid, lapsedAfterArrival, notCollected, refusedDelivery',
        'wrongValue within: a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }',
        'wrongValue asks.0.from: a whole number from 1 to 9007199254740991',
        'unknownKey asks.0.share: one of the keys from, upFront, consent',
        'wrongValue asks.1.share: a percentage from 1 to 100 with at most two decimals',
        'missing asks.2.upFront: one of deposit, full',
        'wrongValue asks.3.refused: true',
      ],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(standingRule, is)).toEqual(issues))
})

it('the same thing may be bought at least once', () => {
  const rule = { clause: 'T-1', rule: 'repeatPurchase', atMost: 1, within: { hours: 24 } }
  expect(issuesOf(repeatPurchaseRule, rule)).toEqual([])
  expect(issuesOf(repeatPurchaseRule, { ...rule, atMost: 0 })).toEqual([
    'wrongValue atMost: a whole number from 1 to 9007199254740991',
  ])
})
