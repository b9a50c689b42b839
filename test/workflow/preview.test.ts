import { describe, expect, it } from 'vitest'
import { optionsFor, type Policy, preview } from '../../src/index.ts'
import { crossBorderPlatform, importer, marketplace } from '../../src/preset/index.ts'
import { aPlacing, FRI_2026_11_20, HOUR, play, TOTAL } from '../support/orders.ts'

const paid = (policy: Policy) =>
  play(policy, [aPlacing('inStock'), { type: 'RecordPayment', data: { at: FRI_2026_11_20 + HOUR, id: 'p1', amount: TOTAL } }])
    .order

const cancellation = { type: 'RequestCancellation', data: { at: FRI_2026_11_20 + 2 * HOUR } } as const

describe('a command without its id', () => {
  it('is decided as with one, brings no events, and says what it would cost', () => {
    const { decision, costs } = preview(marketplace, paid(marketplace), cancellation)
    expect(decision).toMatchObject({ verdict: 'granted', events: [], because: [{ code: 'cancellable', clause: 'MKT-5' }] })
    expect(costs).toMatchObject({ kept: 0, back: TOTAL, due: { by: null, why: 'openEnded' } })
  })
  it('says nothing goes back while somebody has to agree', () => {
    const { decision, costs } = preview(crossBorderPlatform, paid(crossBorderPlatform), cancellation)
    expect(decision.because).toMatchObject([{ code: 'needsAgreement', clause: 'XB-2' }])
    expect(costs).toEqual({ kept: 0, back: 0, due: null })
  })
  it('says nothing of what had lapsed before', () => {
    const unpaid = play(marketplace, [aPlacing('inStock')]).order
    const late = preview(marketplace, unpaid, { ...cancellation, data: { at: FRI_2026_11_20 + 24 * HOUR } })
    expect(late.decision).toMatchObject({ verdict: 'refused', events: [], because: [{ code: 'orderClosed' }] })
  })
})

describe('what an option costs', () => {
  const costOf = (policy: Policy, at: number) =>
    optionsFor(policy, paid(policy), at).flatMap((option) =>
      option.open && option.command === 'RequestCancellation' ? [option.costs] : [],
    )[0]

  it('is told of a cancellation that is open', () =>
    expect(costOf(marketplace, FRI_2026_11_20 + 2 * HOUR)).toMatchObject({ kept: 0, back: TOTAL }))
  it('is told of nothing else', () => {
    const options = optionsFor(importer, { is: 'unplaced' }, FRI_2026_11_20)
    expect(options.every((option) => !option.open || option.costs === null)).toBe(true)
  })
})
