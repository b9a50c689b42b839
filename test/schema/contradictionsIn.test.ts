import { describe, expect, it } from 'vitest'
import { crossBorderPlatform, preOrderStore } from '../../src/preset/index.ts'
import { readPolicy } from '../../src/schema/readPolicy.ts'
import { issuesWith } from './clashes.ts'
import { changed, GONE } from './issues.ts'

describe('a calendar', () => {
  it('says itself what is wrong with it', () => {
    expect(
      issuesWith(preOrderStore, [
        ['calendar.zone', 'America/Nowhere'],
        ['calendar.holidays.0.date', '2026-02-30'],
        ['calendar.covers.1', '2027-12-30'],
      ]),
    ).toEqual([
      'unknownZone calendar.zone',
      'notADate calendar.holidays.0.date',
      expect.stringMatching(/^outsideCoverage calendar\.holidays\.\d+\.date$/),
    ])
  })
})

describe('what is malformed', () => {
  it('is not judged, and hides nothing that does not lean on it', () => {
    expect(
      issuesWith(crossBorderPlatform, [
        ['sale.inStock.payment.0.pay', 'later'],
        ['sale.inStock.cancellation.1.until', 'payment'],
        ['returns.request.1.of', 'unopened'],
        ['calendar.zone', 'Asia/Nowhere'],
        ['extra', 1],
      ]),
    ).toEqual([
      'wrongValue sale.inStock.payment.0.pay',
      'unknownKey extra',
      'unknownZone calendar.zone',
      'neverReached sale.inStock.cancellation.1 against sale.inStock.cancellation.0',
      'saidTwice returns.request.1.of against returns.request.0.of',
    ])
  })

  it('is not held against what may be right', () => {
    expect(issuesWith(crossBorderPlatform, [['returns.request', 'none']])).toEqual(['wrongValue returns.request'])
    expect(issuesWith(crossBorderPlatform, [['returns', GONE]])).toEqual([
      'notOffered sale.inStock.cancellation.3.instead.0.do against returns',
      'notOffered sale.inStock.cancellation.3.instead.1.do against returns',
    ])
    expect(issuesWith(crossBorderPlatform, [['sale.inStock', null]])).toEqual(['wrongValue sale.inStock'])
  })
})

it('a contradiction shows what was found', () => {
  expect(readPolicy(changed(crossBorderPlatform, ['returns', 'refund', 'byAge', 1, 'within', 'days'], 15))).toMatchObject({
    left: [{ found: { days: 15 }, expected: 'a longer time than the lines before' }],
  })
})
