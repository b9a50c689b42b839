import { describe, expect, it } from 'vitest'
import { changeEstimate } from '../../../src/rule/arrival/changeEstimate.ts'
import { FRI_2026_11_20 } from '../../support/orders.ts'
import { aSale } from '../../support/sales.ts'

const says = { estimatesMoveNothing: 'T-1' } as const
const change = (estimated: number) =>
  changeEstimate(says, aSale({ dates: { promised: null, estimated: 7 } }), { at: FRI_2026_11_20, estimated }, FRI_2026_11_20)

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
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 9e15])('cannot be %d', (estimated) => {
    expect(change(estimated)).toMatchObject({ verdict: 'refused', because: [{ code: 'badEstimate', facts: { estimated } }] })
  })
})
