import { describe, expect, it } from 'vitest'
import type { Due } from '../../../src/order/due.ts'
import type { DutyName } from '../../../src/order/duty.ts'
import { acceptDelay, delayAccepted, goodsTermOf } from '../../../src/rule/arrival/acceptDelay.ts'
import type { GoodsTerms } from '../../../src/rule/goodsTerms.ts'
import { FRI_2026_11_20 as NOW, HOUR } from '../../support/orders.ts'
import { aCase, aDuty, aSaleIn, aSoldLine, awaitingStock, CALENDAR } from '../../support/sales.ts'

const SAT_2026_11_21_AT_NINE = NOW + 24 * HOUR
const END_OF_TUE_2026_11_24 = Date.UTC(2026, 10, 25)

const answer = { clause: 'T-9', within: { days: 7 } } as const
const TERMS: GoodsTerms = {
  supply: { clause: 'T-1', within: { hours: 24 }, ifMissed: { then: 'asksAgain', answer } },
  stock: { clause: 'T-2', within: { businessDays: 2 }, ifMissed: { then: 'asksAgain', answer } },
  preparation: { clause: 'T-3', within: 'openEnded' },
  shipment: { clause: 'T-4', within: { hours: 24 } },
}
const asked: Due = { by: NOW + HOUR, clause: 'T-9' }
const waiting = (...late: readonly DutyName[]) => {
  const before = awaitingStock()
  const duties = [...(before.duties ?? []), ...late.map((of) => aDuty('consent', asked, of))]
  return aSaleIn('awaitingStock', { kind: 'preOrder', lines: [aSoldLine({ kind: 'preOrder', allocated: 0 })], ...before, duties })
}
const accept = (...late: readonly DutyName[]) =>
  acceptDelay.decide(aCase(waiting(...late), TERMS, { at: NOW }), { at: 0, id: 'd1' })

describe('consent to a delay', () => {
  it('is asked for, or there is none to give', () => {
    expect(acceptDelay.isOpen?.(aCase(waiting('stock'), TERMS))).toMatchObject({ verdict: 'granted' })
    expect(acceptDelay.isOpen?.(aCase(waiting(), TERMS))).toEqual({
      verdict: 'refused',
      because: [{ code: 'noConsentAsked', clause: null, facts: {} }],
      remedies: [],
    })
  })
  it('begins anew what was late, by the clause by which it was asked for', () => {
    expect(accept('stock')).toEqual({
      verdict: 'granted',
      events: [
        {
          type: 'DelayAccepted',
          data: { at: NOW, of: 'stock', by: 'customer', due: { by: END_OF_TUE_2026_11_24, clause: 'T-2' } },
        },
      ],
      because: [{ code: 'delayAccepted', clause: 'T-9', facts: { of: ['stock'] } }],
    })
  })
  it('is given once to all that is late', () => {
    expect(accept('stock', 'supply')).toMatchObject({
      events: [{ data: { of: 'stock' } }, { data: { of: 'supply', due: { by: SAT_2026_11_21_AT_NINE, clause: 'T-1' } } }],
      because: [{ facts: { of: ['stock', 'supply'] } }],
    })
  })
})

describe('what was late is owed anew', () => {
  it.each<readonly [DutyName, GoodsTerms, Due]>([
    ['supply', TERMS, { by: SAT_2026_11_21_AT_NINE, clause: 'T-1' }],
    ['stock', TERMS, { by: END_OF_TUE_2026_11_24, clause: 'T-2' }],
    ['preparation', TERMS, { by: null, why: 'openEnded', since: NOW, clause: 'T-3' }],
    ['shipment', TERMS, { by: SAT_2026_11_21_AT_NINE, clause: 'T-4' }],
    ['stock', {}, { by: null, why: 'openEnded', since: NOW, clause: null }],
  ])('%s: counted from the consent, and missed again it is only recorded', (of, terms, due) => {
    expect(delayAccepted(terms, CALENDAR, of, 'silence', NOW)).toEqual({
      type: 'DelayAccepted',
      data: { at: NOW, of, by: 'silence', due },
    })
  })
  it('by a term of the goods, and by no other', () => {
    expect(goodsTermOf(TERMS, 'shipment')).toBe(TERMS.shipment)
    for (const owes of ['payment', 'delivery', 'refund'] as const) expect(goodsTermOf(TERMS, owes)).toBeUndefined()
  })
})
