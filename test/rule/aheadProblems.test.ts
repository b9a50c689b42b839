import { describe, expect, it } from 'vitest'
import { type AheadRule, aheadChangesAt, aheadProblems, aheadProblemsIn } from '../../src/rule/aheadProblems.ts'
import { aLine, anOffer, DAY, FRI_2026_11_20 as NOW } from '../support/orders.ts'
import { CALENDAR } from '../support/sales.ts'

/** Fourteen days before it, Wednesday 25 November is over: from then on it is too late. */
const TUE_2026_12_08 = Date.UTC(2026, 11, 8, 18)
const WED_2026_11_25_IS_OVER = Date.UTC(2026, 10, 25)
const THU_2027_01_07 = Date.UTC(2027, 0, 7)

const RULE: AheadRule = { clause: 'T-1', rule: 'ahead', of: 'release', by: { days: 14 } }
const ticket = (item: string, dates: { readonly release?: number; readonly closing?: number }, ...marks: readonly string[]) =>
  aLine('preOrder', { id: item, item, offer: anOffer({ ...dates, marks }) })
const opera = ticket('opera', { release: TUE_2026_12_08 })

describe('so long before a date', () => {
  it('an order is placed in time to the millisecond, and then the reason says until when it could be', () => {
    const facts = { of: 'release', by: { days: 14 }, closed: WED_2026_11_25_IS_OVER, items: ['opera'] }
    const found = [-1, 0, 1].map((later) => aheadProblems(RULE, CALENDAR, [opera], WED_2026_11_25_IS_OVER + later))
    const tooLate = [{ code: 'orderedTooLate', clause: 'T-1', facts }]
    expect(found).toEqual([[], tooLate, tooLate])
  })
  it('of several lines, those that are too late are named, by their instants, each item once', () => {
    const lines = [
      opera,
      ticket('play', { release: TUE_2026_12_08 + 1 }),
      { ...opera, id: 'again' },
      ticket('ballet', { release: TUE_2026_12_08 - DAY }),
      ticket('concert', { release: TUE_2026_12_08 + DAY }),
    ]
    expect(aheadProblems(RULE, CALENDAR, lines, WED_2026_11_25_IS_OVER)).toMatchObject([
      { facts: { closed: WED_2026_11_25_IS_OVER, items: ['opera', 'play'] } },
      { facts: { closed: WED_2026_11_25_IS_OVER - DAY, items: ['ballet'] } },
    ])
  })
  it('a line without the date is refused', () => {
    const lines = [ticket('play', { closing: TUE_2026_12_08 }), opera, ticket('concert', {})]
    expect(aheadProblems(RULE, CALENDAR, lines, NOW)).toEqual([
      { code: 'dateMissing', clause: 'T-1', facts: { of: 'release', items: ['play', 'concert'] } },
    ])
  })
  it('a date that is not an instant is the offer’s own fault', () => {
    expect(aheadProblems(RULE, CALENDAR, [ticket('play', { release: 0.5 })], NOW)).toEqual([])
  })
  it('beyond the calendar it is surely in time, or nobody can tell', () => {
    const rule: AheadRule = { ...RULE, by: { businessDays: 5 } }
    const far = [ticket('play', { release: THU_2027_01_07 })]
    const FRI_2026_12_25 = Date.UTC(2026, 11, 25)
    expect(aheadProblems(rule, CALENDAR, far, FRI_2026_12_25 - 1)).toEqual([])
    expect(aheadProblems(rule, CALENDAR, far, FRI_2026_12_25)).toEqual([
      {
        code: 'beyondCalendar',
        clause: 'T-1',
        facts: { begins: 'OrderPlaced', since: FRI_2026_12_25, covers: ['2026-01-01', '2026-12-31'] },
      },
    ])
    expect(aheadChangesAt([rule], CALENDAR, far)).toEqual([FRI_2026_12_25])
    const never: AheadRule = { ...RULE, by: { businessDays: 300 } }
    expect(aheadProblems(never, CALENDAR, far, NOW)).toMatchObject([{ code: 'beyondCalendar' }])
    expect(aheadChangesAt([never], CALENDAR, far)).toEqual([])
  })
})

describe('of all rules', () => {
  const marked = { ...RULE, when: { mark: 'dated' } } as const
  const others = [{ rule: 'minimum' }, { rule: 'atMost' }] as const
  const order = { circumstances: { region: 'US' }, placedAt: WED_2026_11_25_IS_OVER }

  it('those are asked that are meant, of the lines they are meant for', () => {
    const dated = ticket('play', { release: TUE_2026_12_08 }, 'dated')
    expect(aheadProblemsIn([...others, marked], CALENDAR, order, [opera, dated, ticket('mug', {})])).toMatchObject([
      { code: 'orderedTooLate', facts: { items: ['play'] } },
    ])
    expect(aheadProblemsIn([...others, marked], CALENDAR, order, [opera])).toEqual([])
  })
  it('the instants are those from which it is too late', () => {
    const lines = [opera, ticket('mug', {}), ticket('play', { release: TUE_2026_12_08 + DAY })]
    expect(aheadChangesAt([...others, RULE], CALENDAR, lines)).toEqual([WED_2026_11_25_IS_OVER, WED_2026_11_25_IS_OVER + DAY])
  })
})
