import { describe, expect, it } from 'vitest'
import { answerDuty, consequence, deliveryDuty, endingDuty, goodsDuty } from '../../../src/schema/rule/duty.ts'
import { issuesOf } from '../issues.ts'

const duty = (ifMissed?: unknown) => ({ clause: 'T-1', within: { days: 30 }, ...(ifMissed === undefined ? {} : { ifMissed }) })
const answer = { clause: 'T-2', within: { days: 7 } }
const A_CLAUSE = 'a clause id of 1 to 64 visible characters, as XB-6, 2.1 or 4(b), with no space around it'

type Issues = (value: unknown) => readonly string[]

const ofGoods: Issues = (value) => issuesOf(goodsDuty, value)
const ofDelivery: Issues = (value) => issuesOf(deliveryDuty, value)
const ofAnswer: Issues = (value) => issuesOf(answerDuty, value)
const ofQuote: Issues = (value) => issuesOf(endingDuty, value)

const EVERY: readonly (readonly [string, Issues])[] = [
  ['the goods', ofGoods],
  ['the delivery', ofDelivery],
  ['an answer', ofAnswer],
  ['a quote', ofQuote],
]

describe.each(EVERY)('what is owed about %s', (_, issuesIn) => {
  it('is recorded if it is missed, where nothing else is said', () => {
    expect(issuesIn(duty())).toEqual([])
    expect(issuesIn({ clause: 'T-1', within: 'openEnded' })).toEqual([])
  })
  it('has a clause and a time, and nothing beside what follows', () => {
    expect(issuesIn({ clause: 'T-1' })).toEqual([expect.stringMatching(/^missing within: a span/)])
    expect(issuesIn({ ...duty(), keeps: 'nothing' })).toEqual(['unknownKey keeps: one of the keys clause, within, ifMissed'])
  })
})

describe('what follows', () => {
  it.each<readonly [string, Issues, readonly unknown[]]>([
    [
      'the goods',
      ofGoods,
      [
        { then: 'ends' },
        { clause: 'T-3', then: 'ends' },
        { then: 'asksAgain', answer },
        { clause: 'T-3', then: 'asksAgain', answer: { ...answer, ifMissed: { then: 'ends' } } },
        { then: 'asksAgain', answer: { clause: 'T-2', within: 'openEnded', ifMissed: { clause: 'T-4', then: 'goesOn' } } },
      ],
    ],
    ['the delivery', ofDelivery, [{ then: 'delivered' }, { clause: 'T-3', then: 'delivered' }]],
    ['an answer', ofAnswer, [{ then: 'granted' }, { clause: 'T-3', then: 'denied' }]],
    ['a quote', ofQuote, [{ then: 'ends' }, { clause: 'T-3', then: 'ends' }]],
  ])('of %s is what can follow there', (_, issuesIn, said) => {
    for (const ifMissed of said) expect(issuesIn(duty(ifMissed))).toEqual([])
  })

  it.each<readonly [string, Issues, unknown, readonly string[]]>([
    ['late goods are not an answer', ofGoods, { then: 'granted' }, ['wrongValue ifMissed.then: one of ends, asksAgain']],
    [
      'late goods keep nothing',
      ofGoods,
      { then: 'ends', keeps: 'everythingPaid' },
      ['unknownKey ifMissed.keeps: one of the keys clause, then'],
    ],
    [
      'whoever is asked has a time',
      ofGoods,
      { then: 'asksAgain' },
      ['missing ifMissed.answer: an object with the keys clause, within, ifMissed'],
    ],
    [
      'nobody is asked whether they want to be asked',
      ofGoods,
      { then: 'asksAgain', answer: { ...answer, ifMissed: { then: 'asksAgain' } } },
      ['wrongValue ifMissed.answer.ifMissed.then: one of ends, goesOn'],
    ],
    ['a delivery does not end the order', ofDelivery, { then: 'ends' }, ['wrongValue ifMissed.then: delivered']],
    ['silence is yes or no', ofAnswer, { then: 'ends' }, ['wrongValue ifMissed.then: one of granted, denied']],
    ['a quote is not granted', ofQuote, { then: 'granted' }, ['wrongValue ifMissed.then: ends']],
    ['a clause is one', ofQuote, { clause: '', then: 'ends' }, [`wrongValue ifMissed.clause: ${A_CLAUSE}`]],
  ])('%s', (_, issuesIn, ifMissed, issues) => expect(issuesIn(duty(ifMissed))).toEqual(issues))
})

describe('what an event has fixed', () => {
  it.each([
    { then: 'recorded' },
    { then: 'lapses' },
    { then: 'ends', keeps: 'nothing', clause: null },
    { then: 'ends', keeps: { share: 20 }, clause: 'T-1' },
    { then: 'granted', clause: null },
    { then: 'denied', clause: 'T-1' },
    { then: 'goesOn', clause: 'T-1' },
    { then: 'delivered', clause: null },
    { then: 'asksAgain', otherwise: null, clause: 'T-1' },
    { then: 'asksAgain', otherwise: 'goesOn', clause: 'T-1' },
    // What a later edition adds is read past.
    { then: 'ends', keeps: 'nothing', clause: null, since: 0 },
  ])('can be %j', (is) => expect(issuesOf(consequence, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [{ then: 'ends', clause: null }, [expect.stringMatching(/^missing keeps: one of nothing/)]],
    [{ then: 'asksAgain', clause: null }, ['missing otherwise: one of ends, goesOn']],
    [{ then: 'fails', clause: null }, ['wrongValue then: one of granted, denied, goesOn, delivered']],
    [{ then: 'denied' }, [expect.stringMatching(/^missing clause/)]],
  ])('cannot be %j', (is, issues) => expect(issuesOf(consequence, is)).toEqual(issues))
})
