import { describe, expect, it } from 'vitest'
import { changeEstimate } from '../../../src/rule/arrival/changeEstimate.ts'
import { DAY, FRI_2026_11_20 } from '../../support/orders.ts'
import { aSale } from '../../support/sales.ts'

const says = { estimatesMoveNothing: 'T-1', promiseStays: 'T-2' } as const
const estimated = FRI_2026_11_20 + DAY

describe('changeEstimate', () => {
  it('moves the estimate', () => {
    expect(changeEstimate(says, aSale(), { at: 0, estimated }, FRI_2026_11_20)).toEqual({
      verdict: 'granted',
      events: [{ type: 'EstimateChanged', data: { at: FRI_2026_11_20, estimated } }],
      because: [{ code: 'estimateMoved', clause: 'T-1', facts: { estimated } }],
    })
  })

  it('leaves what was promised, and says so', () => {
    const sale = aSale({ dates: { promised: { by: FRI_2026_11_20, clause: 'T-2' }, estimated: FRI_2026_11_20 } })
    expect(changeEstimate(says, sale, { at: 0, estimated }, FRI_2026_11_20).because).toEqual([
      { code: 'estimateMoved', clause: 'T-1', facts: { estimated } },
      { code: 'promiseStays', clause: 'T-2', facts: { promised: FRI_2026_11_20 } },
    ])
  })

  it('adds nothing where it says what is known', () => {
    const sale = aSale({ dates: { promised: null, estimated } })
    expect(changeEstimate(says, sale, { at: 0, estimated }, FRI_2026_11_20)).toMatchObject({ verdict: 'granted', events: [] })
  })

  it('refuses what is no instant', () => {
    expect(changeEstimate(says, aSale(), { at: 0, estimated: 1.5 }, FRI_2026_11_20)).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'badEstimate', facts: { estimated: 1.5 } }],
    })
  })
})
