/**
 * Returns of several units, by either way, in whichever order the answer and the goods come: what comes back, and where it leaves
 * the order.
 */
import { describe, expect, it } from 'vitest'
import type { Command, DataOf, Policy } from '../../src/index.ts'
import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import type { ReturnTerms, ReturnWay } from '../../src/rule/return/terms.ts'
import { dataOf, owed, said } from '../preset/support/look.ts'
import { aPlacing, DAY, FRI_2026_11_20, passTime, pay, type Played, play, send } from '../support/orders.ts'

const MON_2026_11_23 = FRI_2026_11_20 + 3 * DAY
const TUE_2026_11_24 = MON_2026_11_23 + DAY
const WED_2026_11_25 = TUE_2026_11_24 + DAY
const THU_2026_11_26 = WED_2026_11_25 + DAY

/** Everything is agreed case by case; unopened, the shop bears the carriage. */
const byAgreement: readonly ReturnWay[] = [
  { clause: 'XB-9', of: 'unopened', how: 'byAgreement', carriage: 'shop' },
  { clause: 'XB-10', of: 'opened', how: 'byAgreement', carriage: 'customer' },
]
const agreeing: Policy = {
  ...crossBorderPlatform,
  returns: { ...(crossBorderPlatform.returns as ReturnTerms), request: byAgreement },
}

const ask = (id: string, quantity: number, at = TUE_2026_11_24, asked: Partial<DataOf<'RequestReturn'>> = {}): Command =>
  send('RequestReturn', at, { id, lines: [{ line: 'L1', quantity }], condition: 'unopened', reason: 'changedMind', ...asked })
const answer = (id: string, agreed: boolean, at = WED_2026_11_25): Command => send('AnswerReturn', at, { id, agreed })
const answerTo = (cameBack: 'unopened' | 'opened', agreed: boolean, at: number): Command =>
  send('AnswerReturn', at, { id: 'r1', agreed, cameBack })
const back = (id: string, condition: 'unopened' | 'opened' = 'unopened', at = THU_2026_11_26, carriage = 0): Command =>
  send('RecordGoodsBack', at, { return: id, condition, carriage })

const delivered = (policy: Policy, ...commands: readonly Command[]): Played =>
  play(policy, [
    aPlacing('inStock'),
    pay(FRI_2026_11_20),
    send('ShipOrder', FRI_2026_11_20 + DAY, {}),
    send('RecordDelivery', MON_2026_11_23, {}),
    ...commands,
  ])

const credited = (played: Played): unknown =>
  dataOf(played, 'ReturnEnded').map(({ how, credits }) => [how, credits.map(({ amount }) => amount)])
const stageOf = ({ order }: Played): unknown => order.is === 'sale' && (order.closed?.outcome ?? order.stage)

describe('agreed unopened, back opened', () => {
  const waiting = [ask('r1', 2), answer('r1', true), back('r1', 'opened', THU_2026_11_26, 300)] as const

  it('waits for the shop’s word once more', () => {
    const played = delivered(agreeing, ...waiting)
    expect([said(played.last), owed(played.order)]).toEqual([
      'granted: agreementNeeded XB-10',
      ['shop: returnAnswer openEnded, else recorded'],
    ])
  })

  it.each([
    ['agreed again, it is credited as what it is: the customer bears the carriage', true, 'returned', ['received', [1_699]]],
    ['denied, it ends without a credit', false, 'delivered', ['denied', []]],
  ] as const)('%s', (_, agreed, stage, credit) => {
    const played = delivered(agreeing, ...waiting, answerTo('opened', agreed, THU_2026_11_26 + 1))
    expect([stageOf(played), credited(played)]).toEqual([stage, [credit]])
  })

  it.each([true, false])('the second answer (%s) sent twice adds nothing', (agreed) => {
    const twice = delivered(
      agreeing,
      ...waiting,
      answerTo('opened', agreed, THU_2026_11_26 + 1),
      answerTo('opened', agreed, THU_2026_11_26 + 2),
    )
    expect([said(twice.last), twice.last.events]).toEqual(['granted: answeredBefore', []])
  })

  it('the first answer, delivered again, is no word on goods that came otherwise', () => {
    const again = delivered(agreeing, ...waiting, answer('r1', true, THU_2026_11_26 + 1))
    expect([said(again.last), again.last.events]).toEqual(['granted: answeredBefore', []])
    const otherwise = delivered(agreeing, ...waiting, answer('r1', false, THU_2026_11_26 + 1))
    expect([said(otherwise.last), otherwise.last.events]).toEqual(['refused: idAlreadyUsed', []])
  })

  it('nor is an answer to goods that did not come like that', () => {
    const wrong = delivered(agreeing, ...waiting, answerTo('unopened', true, THU_2026_11_26 + 1))
    expect([said(wrong.last), wrong.last.events]).toEqual(['refused: noSuchReturn', []])
  })
})

describe('units of a delivered order for two', () => {
  const END_OF_WED_2026_12_23 = Date.UTC(2026, 11, 23, 16)

  it.each<readonly [string, readonly Command[], string]>([
    ['a unit that is in an open return already', [ask('r1', 1), ask('r2', 2)], 'refused: moreThanLeft | contactService XB-3'],
    [
      'a unit that came back already',
      [ask('r1', 1), back('r1'), ask('r2', 2, THU_2026_11_26)],
      'refused: moreThanLeft | contactService XB-3',
    ],
    ['the other one', [ask('r1', 1), ask('r2', 1)], 'granted: returnByLabel XB-9'],
    [
      'one whose return was denied',
      [ask('r1', 2, TUE_2026_11_24, { condition: 'opened' }), answer('r1', false), ask('r2', 2, THU_2026_11_26)],
      'granted: returnByLabel XB-9',
    ],
    ['goods of a return that is none', [ask('r1', 1), back('r9')], 'refused: noSuchReturn'],
    ['goods that came back already', [ask('r1', 1), back('r1'), back('r1', 'opened')], 'refused: idAlreadyUsed'],
  ])('%s', (_, commands, expected) => {
    expect(said(delivered(crossBorderPlatform, ...commands).last)).toBe(expected)
  })

  it('come back one by one, the odd cent first, and the last one ends the order', () => {
    const one = delivered(crossBorderPlatform, ask('r1', 1), back('r1'))
    const two = delivered(crossBorderPlatform, ask('r1', 1), back('r1'), ask('r2', 1, THU_2026_11_26), back('r2'))
    expect([stageOf(one), credited(one)]).toEqual(['delivered', [['received', [1_000]]]])
    expect([stageOf(two), credited(two)]).toEqual([
      'returned',
      [
        ['received', [1_000]],
        ['received', [999]],
      ],
    ])
  })

  it('that come back by the shop’s fault bring the shipping with the last of them, and no carriage is deducted', () => {
    const fault = { reason: 'shopsFault' } as const
    const first = [ask('r1', 1, TUE_2026_11_24, fault), back('r1', 'unopened', THU_2026_11_26, 300)] as const
    const second = [ask('r2', 1, THU_2026_11_26, fault), back('r2', 'unopened', THU_2026_11_26, 300)] as const
    expect(credited(delivered(crossBorderPlatform, ...first, ...second))).toEqual([
      ['received', [1_000]],
      ['received', [999, 500]],
    ])
  })

  it('are credited less the goodwill they had, and what was granted stays granted', () => {
    const goodwill = send('GrantRefund', TUE_2026_11_24, { id: 'g1', on: { line: 'L1' }, amount: 400 })
    const played = delivered(crossBorderPlatform, goodwill, ask('r1', 1), back('r1'))
    expect(dataOf(played, 'RefundOwed').map(({ for: cause, amount }) => [cause, amount])).toEqual([
      ['goodwill', 400],
      ['return', 800],
    ])
  })

  it('may be returned that much longer as another return was open', () => {
    const open = [ask('r1', 1, TUE_2026_11_24, { condition: 'opened' }), answer('r1', false, THU_2026_11_26)] as const
    const end = END_OF_WED_2026_12_23 + (THU_2026_11_26 - TUE_2026_11_24)
    const asked = (at: number): string => said(delivered(crossBorderPlatform, ...open, ask('r2', 1, at)).last)
    expect([asked(end - 1), asked(end)]).toEqual(['granted: returnByLabel XB-9', 'refused: orderClosed XB-14'])
  })

  it('that do not come back end their own return; the order waits for the others', () => {
    const END_OF_THU_2026_12_24 = Date.UTC(2026, 11, 24, 16)
    const late = [ask('r1', 1), ask('r2', 1, WED_2026_11_25), passTime(END_OF_THU_2026_12_24)] as const
    const played = delivered(crossBorderPlatform, ...late)
    expect([stageOf(played), credited(played), owed(played.order)]).toEqual([
      'delivered',
      [['lapsed', []]],
      ['customer: goodsBack by 2026-12-25T16:00:00.000Z XB-14, else lapses'],
    ])
  })
})

describe('a way back that costs more than the goods are worth', () => {
  it('eats up the credit and no more', () => {
    const played = delivered(crossBorderPlatform, ask('r1', 2), back('r1', 'unopened', THU_2026_11_26, 5_000))
    expect([stageOf(played), credited(played), owed(played.order)]).toEqual(['returned', [['received', []]], []])
  })
})
