import { describe, expect, it } from 'vitest'
import type { OpenReturn } from '../../../src/order/stage.ts'
import { answerReturn } from '../../../src/rule/return/answerReturn.ts'
import { DAY, FRI_2026_11_20 as DELIVERED } from '../../support/orders.ts'
import { anOpenReturn, aSale, CALENDAR, delivered } from '../../support/sales.ts'
import { TERMS } from './terms.ts'

const NOW = DELIVERED + 20 * DAY
const asked = (change: Partial<OpenReturn> = {}): OpenReturn =>
  anOpenReturn({ condition: 'opened', agreed: false, back: null, ...change })
const sale = (...returns: readonly OpenReturn[]) => aSale({ stage: delivered({ returns, pausedAt: DELIVERED }) })
const answer = (returns: readonly OpenReturn[], agreed: boolean, id = 'r1') =>
  answerReturn.right(TERMS, CALENDAR, sale(...returns), { at: NOW, id, agreed }, NOW)

describe('there is something to answer', () => {
  it.each([
    ['a return that waits', [asked()], 'granted'],
    ['one of two', [anOpenReturn(), asked({ id: 'r2' })], 'granted'],
    ['one that is agreed', [anOpenReturn()], 'refused'],
    ['none', [], 'refused'],
  ] as const)('%s: %s', (_, returns, verdict) => expect(answerReturn.open(sale(...returns))).toMatchObject({ verdict }))
})

describe('the shop’s word', () => {
  it('yes: the goods are to come back in time', () => {
    expect(answer([asked()], true)).toMatchObject({
      verdict: 'granted',
      events: [{ type: 'ReturnAgreed', data: { id: 'r1', back: { by: Date.UTC(2026, 11, 25), clause: 'T-4' } } }],
      because: [{ code: 'returnAgreed', clause: 'T-3' }],
    })
  })
  it('no: the return ends, and the units stay with the customer', () => {
    expect(answer([asked()], false)).toMatchObject({
      verdict: 'granted',
      events: [{ type: 'ReturnEnded', data: { id: 'r1', how: 'denied', credits: [] } }],
      because: [{ code: 'returnDenied', clause: 'T-3' }],
    })
  })
  it('yes to goods that are back already: credited by when they came, not by when it is said', () => {
    const cameBack = { at: DELIVERED + 9 * DAY, condition: 'opened', carriage: 300 } as const
    expect(answer([asked({ cameBack })], true)).toMatchObject({
      events: [
        { type: 'ReturnAgreed' },
        { type: 'ReturnEnded', data: { how: 'received', credits: [{ on: { line: 'L1' }, amount: 1_000 }] } },
      ],
    })
  })
  it('by the terms for the condition in which they came', () => {
    const cameBack = { at: DELIVERED, condition: 'opened', carriage: 0 } as const
    expect(answer([asked({ condition: 'unopened', cameBack })], false).because).toMatchObject([{ clause: 'T-3' }])
  })
  it.each([
    ['on one that there is', 'r9', { code: 'noSuchReturn', facts: { id: 'r9' } }],
    ['once', 'r1', { code: 'returnAlreadyAgreed', facts: { id: 'r1' } }],
  ])('%s', (_, id, reason) => expect(answer([anOpenReturn()], true, id)).toMatchObject({ verdict: 'refused', because: [reason] }))
})
