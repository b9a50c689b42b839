import { describe, expect, it } from 'vitest'
import { decide, optionsFor, type Policy, preview } from '../../src/index.ts'
import { crossBorderPlatform, importer, marketplace } from '../../src/preset/index.ts'
import { aPlacing, FRI_2026_11_20, HOUR, play, TOTAL } from '../support/orders.ts'
import { withRows } from './support/withRows.ts'

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
  it('is nothing while the order is not open to it, and what is lost where something is kept', () => {
    const keeping = withRows(marketplace, [
      { clause: 'T-1', until: 'shipment', how: 'directly', ends: { clause: 'T-2', keeps: { share: 10 } } },
      { clause: 'T-9', how: 'never', instead: [] },
    ])
    expect(costOf(keeping, FRI_2026_11_20 + 2 * HOUR)).toMatchObject({ kept: 200, back: TOTAL - 200 })
    const gone = play(keeping, [{ type: 'ShipOrder', data: { at: FRI_2026_11_20 + 2 * HOUR } }], paid(keeping)).order
    const [closed] = optionsFor(keeping, gone, FRI_2026_11_20 + 2 * HOUR).filter(
      ({ command }) => command === 'RequestCancellation',
    )
    expect(closed).toMatchObject({ open: false, closed: 'never' })
  })
})

describe('what is previewed', () => {
  const policy = withRows(marketplace, [
    { clause: 'T-1', within: { hours: 24 }, how: 'directly' },
    { clause: 'T-2', how: 'directly', ends: { keeps: { share: 10 } } },
    { clause: 'T-9', how: 'never', instead: [] },
  ])
  const SAT_2026_11_21_AT_NINE = FRI_2026_11_20 + 24 * HOUR

  it.each([
    ['a millisecond before the dearer row', SAT_2026_11_21_AT_NINE - 1, 0],
    ['at its instant', SAT_2026_11_21_AT_NINE, 200],
  ])('is what is decided then: %s', (_, at, kept) => {
    const order = paid(policy)
    const { decision, costs } = preview(policy, order, { type: 'RequestCancellation', data: { at } })
    const sent = decide(policy, order, { type: 'RequestCancellation', data: { at, id: 'c1' } })
    expect(costs).toMatchObject({ kept, back: TOTAL - kept })
    expect(decision).toEqual({ ...sent, events: [] })
  })
  it('counts a part by itself', () => {
    const lines = [{ line: 'L1', quantity: 1 }]
    const question = { type: 'RequestCancellation', data: { at: SAT_2026_11_21_AT_NINE, lines } } as const
    expect(preview(policy, paid(policy), question).costs).toMatchObject({ kept: 100, back: 900 })
  })
  it('may be asked with an id that was used before: it is asked as a new one', () => {
    const again = { type: 'RecordPayment', data: { at: FRI_2026_11_20 + HOUR, id: 'p1', amount: 7 } } as const
    expect(preview(policy, paid(policy), again)).toMatchObject({
      decision: { verdict: 'granted', because: [{ code: 'paidTooMuch' }] },
      costs: { kept: 0, back: 7 },
    })
  })
})
