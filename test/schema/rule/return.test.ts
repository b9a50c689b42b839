import { describe, expect, it } from 'vitest'
import { condition, refusalPoint, returnCause, returnTerms } from '../../../src/schema/rule/return.ts'
import { crossBorderPlatform } from '../../../src/preset/crossBorderPlatform.ts'
import { changed, GONE, issuesOf } from '../issues.ts'

const TERMS = crossBorderPlatform.returns
const SHARE = 'a percentage, 0 or from 1 to 100, with at most two decimals'

describe('the terms of return', () => {
  it('can be those of a platform', () => expect(issuesOf(returnTerms, TERMS)).toEqual([]))
  it('can say by when the shop answers, and what its silence means', () => {
    const answer = { clause: 'T-1', within: { days: 3 }, ifMissed: { then: 'granted' } }
    expect(issuesOf(returnTerms, { ...TERMS, answer })).toEqual([])
    expect(issuesOf(returnTerms, { ...TERMS, answer: { ...answer, ifMissed: { then: 'ends' } } })).toEqual([
      'wrongValue answer.ifMissed.then: one of granted, denied',
    ])
  })

  it.each([
    [['refuse', 0, 'when'], 'anywhere', ['wrongValue refuse.0.when: one of beforeArrival, atTheDoor']],
    [['request', 0, 'labelsIn'], [], ['wrongValue request.0.labelsIn: a list that is not empty']],
    [['request', 0, 'labelsIn', 1], ' ', ['wrongValue request.0.labelsIn.1: text that is not empty']],
    [['request', 0, 'of'], 'opened', ['wrongValue request.0.of: unopened']],
    [['request', 0, 'how'], 'byPost', ['wrongValue request.0.how: one of byLabel, byAgreement']],
    [['request', 1, 'labelsIn'], ['US'], ['unknownKey request.1.labelsIn: one of the keys clause, of, how, carriage']],
    [['request', 1, 'carriage'], 'nobody', ['wrongValue request.1.carriage: one of customer, shop']],
    [
      ['window', 'ask'],
      'openEnded',
      [
        'wrongValue window.ask: a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }',
      ],
    ],
    [['refund', 'byAge', 0, 'share'], 33.333, [`wrongValue refund.byAge.0.share: ${SHARE}`]],
    [['refund', 'byAge', 0, 'share'], 0.8, [`wrongValue refund.byAge.0.share: ${SHARE}: 0.8 as a percentage is 80`]],
    [['refund', 'later'], -1, [`wrongValue refund.later: ${SHARE}`]],
    [['refund', 'later'], 0.5, [`wrongValue refund.later: ${SHARE}: 0.5 as a percentage is 50`]],
    [['refund', 'ifShopsFault'], GONE, [`missing refund.ifShopsFault: ${SHARE}`]],
  ])('%j cannot be %j', (path, put, issues) => expect(issuesOf(returnTerms, changed(TERMS, path, put))).toEqual(issues))
})

it('goods, refusals and reasons are named', () => {
  expect([issuesOf(condition, 'used'), issuesOf(refusalPoint, 'later'), issuesOf(returnCause, 'none')].flat()).toEqual([
    'wrongValue : one of unopened, opened',
    'wrongValue : one of beforeArrival, atTheDoor',
    'wrongValue : one of changedMind, shopsFault',
  ])
})
