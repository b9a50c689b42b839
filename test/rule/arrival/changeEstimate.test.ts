import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/deadline/span.ts'
import type { Due } from '../../../src/order/due.ts'
import { changeEstimate } from '../../../src/rule/arrival/changeEstimate.ts'
import { DAY, FRI_2026_11_20 } from '../../support/orders.ts'
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

/** Told for Wednesday 25 November 2026. */
describe('a delay, where the terms call a long move one', () => {
  const WED_2026_11_25 = Date.UTC(2026, 10, 25)
  const TUE_2026_12_01 = Date.UTC(2026, 11, 1)
  const move = (estimated: number, over: Span | null = { days: 5 }, told: number | null = WED_2026_11_25) =>
    changeEstimate.decide(
      aCase(
        aSaleIn('awaitingShipment', { dates: { promised: null, estimated: told } }),
        over === null ? {} : { delay: { clause: 'T-3', over } },
        { says },
      ),
      { at: 0, estimated },
    )
  const moved = (...args: Parameters<typeof move>) => {
    const found = move(...args)
    return found.verdict === 'granted' ? found.events.map(({ data }) => data) : null
  }
  const isNone = (estimated: number) => [{ at: FRI_2026_11_20, estimated }]
  const isOne = (estimated: number) => [{ at: FRI_2026_11_20, estimated, delay: 'T-3' }]

  it('is one once the span is over, to the millisecond', () => {
    expect(moved(TUE_2026_12_01 - 1)).toEqual(isNone(TUE_2026_12_01 - 1))
    expect(moved(TUE_2026_12_01)).toEqual(isOne(TUE_2026_12_01))
    expect(moved(TUE_2026_12_01 + 1)).toEqual(isOne(TUE_2026_12_01 + 1))
  })
  it('is told, with the clause on it, and from when to when', () => {
    expect(move(TUE_2026_12_01).because).toEqual([
      { code: 'estimateMoved', clause: 'T-1', facts: { estimated: TUE_2026_12_01 } },
      { code: 'delayTold', clause: 'T-3', facts: { estimated: TUE_2026_12_01, told: WED_2026_11_25 } },
    ])
    expect(move(TUE_2026_12_01 - 1).because).toHaveLength(1)
  })
  it.each<readonly [string, Parameters<typeof move>]>([
    ['without the term', [TUE_2026_12_01, null]],
    ['the first time that a date is told', [TUE_2026_12_01, { days: 5 }, null]],
    ['if it comes earlier', [WED_2026_11_25 - 90 * DAY]],
  ])('is none %s', (_, args) => expect(moved(...args)).toEqual(isNone(args[0])))
  it('is none again where the date is told again', () => {
    expect(moved(TUE_2026_12_01, { days: 5 }, TUE_2026_12_01)).toEqual([])
  })
  it('cannot be told from a short move where the calendar ends before: it is refused, with nothing recorded', () => {
    const beyond = { code: 'beyondCalendar', clause: 'T-3', facts: { begins: 'EstimateChanged', since: WED_2026_11_25 } }
    expect(move(TUE_2026_12_01, { businessDays: 60 })).toMatchObject({ verdict: 'refused', because: [beyond] })
    expect(move(WED_2026_11_25 - 1, { businessDays: 60 })).toMatchObject({ verdict: 'granted' })
    expect(move(WED_2026_11_25, { businessDays: 60 })).toMatchObject({ verdict: 'granted', events: [] })
  })
})
