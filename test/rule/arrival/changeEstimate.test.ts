import { describe, expect, it } from 'vitest'
import type { Due } from '../../../src/order/due.ts'
import { changeEstimate } from '../../../src/rule/arrival/changeEstimate.ts'
import { FRI_2026_11_20 } from '../../support/orders.ts'
import { aCase, aSaleIn } from '../../support/sales.ts'

const says = { estimatesMoveNothing: 'T-1', promiseStays: 'T-2' } as const
const change = (estimated: number, promised: Due | null = null) =>
  changeEstimate.decide(aCase(aSaleIn('awaitingShipment', { dates: { promised, estimated: 7 } }), {}, { says }), {
    at: 0,
    estimated,
  })

describe('an estimate', () => {
  it('moves, later or earlier, and nothing else does', () => {
    for (const estimated of [3, 99])
      expect(change(estimated)).toMatchObject({
        verdict: 'granted',
        events: [{ type: 'EstimateChanged', data: { at: FRI_2026_11_20, estimated } }],
        because: [{ code: 'estimateMoved', clause: 'T-1' }],
      })
  })
  it('that stays where it is is nothing new', () => expect(change(7)).toMatchObject({ verdict: 'granted', events: [] }))
  it('leaves the promise where it is, and says so', () => {
    expect(change(9, { by: 5, clause: null }).because).toEqual([
      { code: 'estimateMoved', clause: 'T-1', facts: { estimated: 9 } },
      { code: 'promiseStays', clause: 'T-2', facts: { promised: 5 } },
    ])
  })
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 9e15])('cannot be %d', (estimated) => {
    expect(change(estimated)).toMatchObject({ verdict: 'refused', because: [{ code: 'badEstimate', facts: { estimated } }] })
  })
})
