import { describe, expect, it } from 'vitest'
import type { DataOf } from '../../../src/order/command.ts'
import type { OpenReturn } from '../../../src/order/return.ts'
import { answerReturn } from '../../../src/rule/return/answerReturn.ts'
import { DAY, FRI_2026_11_20 as DELIVERED } from '../../support/orders.ts'
import { aCase, anOpenReturn, aSaleIn, delivered } from '../../support/sales.ts'
import { TERMS } from './terms.ts'

const NOW = DELIVERED + 20 * DAY
const asked = (change: Partial<OpenReturn> = {}): OpenReturn => anOpenReturn({ condition: 'opened', agreed: false, ...change })
const about = (...returns: readonly OpenReturn[]) =>
  aCase(aSaleIn('delivered', delivered({ windowPausedAt: DELIVERED }, returns)), { returns: TERMS }, { at: NOW })
const answer = (returns: readonly OpenReturn[], data: Partial<DataOf<'AnswerReturn'>> = {}) =>
  answerReturn.decide(about(...returns), { at: 0, id: 'r1', agreed: true, ...data })

describe('there is something to answer', () => {
  it.each<readonly [string, string, readonly OpenReturn[]]>([
    ['a return that waits', 'granted', [asked()]],
    ['one of two', 'granted', [anOpenReturn(), asked({ id: 'r2' })]],
    ['one that is agreed', 'refused', [anOpenReturn()]],
    ['none', 'refused', []],
  ])('%s: %s', (_, verdict, returns) => expect(answerReturn.isOpen?.(about(...returns))).toMatchObject({ verdict }))
})

it('otherwise there is no return to answer', () => {
  expect(answerReturn.isOpen?.(about())).toMatchObject({ because: [{ code: 'noReturnToAnswer', clause: null }] })
})

describe('the shop’s word', () => {
  const cameBack = { at: DELIVERED + 9 * DAY, condition: 'opened', carriage: 300 } as const
  const agreed = { code: 'returnAgreed', clause: 'T-3', facts: {} }

  it('yes: the goods are to come back in time', () => {
    expect(answer([asked()])).toEqual({
      verdict: 'granted',
      events: [{ type: 'ReturnAgreed', data: { at: NOW, id: 'r1', back: { by: Date.UTC(2026, 11, 25), clause: 'T-4' } } }],
      because: [agreed],
    })
  })
  it('no: the return ends, and the units stay with the customer', () => {
    expect(answer([asked()], { agreed: false })).toMatchObject({
      verdict: 'granted',
      events: [{ type: 'ReturnEnded', data: { id: 'r1', how: 'denied', credits: [] } }],
      because: [{ code: 'returnDenied', clause: 'T-3' }],
    })
  })
  it('yes to goods that are back already: credited by when they came, not by when it is said', () => {
    expect(answer([asked({ cameBack })])).toMatchObject({
      events: [
        { type: 'ReturnAgreed' },
        { type: 'ReturnEnded', data: { how: 'received', credits: [{ on: { line: 'L1' }, amount: 1_000 }] } },
      ],
    })
  })
  it('and by which share', () => {
    const goodsBack = (share: number) => ({ code: 'goodsBack', clause: 'T-5', facts: { share } })
    expect(answer([asked({ cameBack })]).because).toEqual([agreed, goodsBack(100)])
    const later = { ...cameBack, at: NOW }
    expect(answer([asked({ cameBack: later })]).because).toEqual([agreed, goodsBack(50)])
  })
  it('less the carriage, where the customer bears it in this condition', () => {
    const unopened = { ...cameBack, condition: 'unopened' } as const
    expect(answer([asked({ condition: 'unopened', cameBack: unopened })])).toMatchObject({
      events: [{ type: 'ReturnAgreed' }, { type: 'ReturnEnded', data: { credits: [{ on: { line: 'L1' }, amount: 700 }] } }],
    })
  })
  it('yes, where no term speaks of returns any more: at no instant, and all of it goes back', () => {
    const silent = (open: OpenReturn) => answerReturn.decide({ ...about(open), terms: {} }, { at: 0, id: 'r1', agreed: true })
    const back = { by: null, why: 'openEnded', since: NOW, clause: null }
    expect(silent(asked())).toMatchObject({ events: [{ type: 'ReturnAgreed', data: { back } }] })
    expect(silent(asked({ cameBack }))).toMatchObject({
      events: [{ type: 'ReturnAgreed' }, { type: 'ReturnEnded', data: { credits: [{ on: { line: 'L1' }, amount: 1_000 }] } }],
      because: [{ code: 'returnAgreed' }, { code: 'goodsBack', clause: null, facts: { share: 100 } }],
    })
  })
  it('by the terms for the condition in which they came', () => {
    expect(answer([asked({ condition: 'unopened', cameBack })], { agreed: false }).because).toMatchObject([{ clause: 'T-3' }])
  })
  it.each<readonly [string, readonly OpenReturn[], Partial<DataOf<'AnswerReturn'>>, object]>([
    ['on one that there is', [anOpenReturn()], { id: 'r9' }, { code: 'noSuchReturn', facts: { id: 'r9' } }],
    ['once', [anOpenReturn()], {}, { code: 'returnAlreadyAgreed', clause: 'T-2', facts: { id: 'r1' } }],
    ['on goods as they came, not otherwise', [asked({ cameBack })], { cameBack: 'unopened' }, { code: 'noSuchReturn' }],
    ['on goods that are back, not before', [asked()], { cameBack: 'opened' }, { code: 'noSuchReturn' }],
  ])('%s', (_, returns, data, reason) => expect(answer(returns, data)).toMatchObject({ verdict: 'refused', because: [reason] }))
})
