/** What the date is counted from. */
import { describe, expect, it } from 'vitest'
import type { Window } from '../../../src/deadline/windowAfter.ts'
import type { Outlook } from '../../../src/queue/index.ts'
import { shipDateAfter } from '../../../src/queue/promise/shipDateAfter.ts'
import { calendarFor, WEEKDAYS_2026 } from '../../support/sales.ts'
import {
  FRI_2026_11_20,
  FRI_2026_11_27,
  on,
  outlook,
  SAT_2026_11_28,
  SAT_2026_12_05,
  THU_2026_11_26,
  TUE_2026_12_01,
  WED_2026_12_02,
} from './outlook.ts'

const SHOWN = { says: { shownDateIsForToday: 'BACK-9' } } as const

/** Six on Thursday, which ship by the end of Friday; four on Tuesday, which ship by the end of Wednesday. */
const OUTLOOK = outlook(on('r1', 6, THU_2026_11_26), on('r2', 4, TUE_2026_12_01))
const HOUR = 3_600_000

describe('a receipt is counted from', () => {
  const MON_2026_11_30 = Date.UTC(2026, 10, 30)
  const WEEK = { id: 'r', quantity: 1, due: { from: MON_2026_11_30, by: SAT_2026_12_05 } }
  const ONE_TO_THREE = { ...OUTLOOK.handling, span: { businessDays: [1, 3] } } as const
  const dates = (given: Partial<Outlook>, due: Window = WEEK.due) =>
    shipDateAfter({}, 1, { ...outlook({ ...WEEK, due }), ...given })

  it('when it may come, and when it will have come', () => {
    const by = Date.UTC(2026, 11, 10) // the end of Wednesday, three business days after Friday
    expect(dates({ handling: ONE_TO_THREE })).toEqual({ from: TUE_2026_12_01, by, clause: null })
  })

  it('now, once it may come any moment', () => {
    const now = WED_2026_12_02 + 1
    expect(dates({ handling: ONE_TO_THREE, now })).toMatchObject({ from: WED_2026_12_02 + 86_400_000 })
  })

  it('its one instant, where it has no window', () => {
    expect(dates({ handling: ONE_TO_THREE }, { by: SAT_2026_12_05 })).toMatchObject({ from: Date.UTC(2026, 11, 7) })
  })

  it('the day that ends with it, where its one instant is a midnight', () => {
    expect(dates({ handling: ONE_TO_THREE }, { by: TUE_2026_12_01 - 1 })).toMatchObject({ from: TUE_2026_12_01 })
    expect(dates({ handling: ONE_TO_THREE }, { by: TUE_2026_12_01 })).toMatchObject({ from: TUE_2026_12_01 })
    expect(dates({ handling: ONE_TO_THREE }, { by: TUE_2026_12_01 + 1 })).toMatchObject({ from: WED_2026_12_02 })
  })

  const AT_THREE = calendarFor({ ...WEEKDAYS_2026, cutoff: '15:00', counting: { from: 'receipt', due: 'endOfDay' } })
  const HANDLING = { calendar: AT_THREE, span: { businessDays: 1 } } as const
  it.each([
    ['by the end of Thursday', FRI_2026_11_27],
    ['by Thursday at 10:00', THU_2026_11_26 + 10 * HOUR],
    ['by Thursday at 16:00', THU_2026_11_26 + 16 * HOUR],
  ])('its day, whatever the cut-off for orders: in %s, it ships on Friday', (_, by) => {
    expect(dates({ handling: HANDLING }, { by })).toEqual({ by: SAT_2026_11_28, clause: null })
  })

  it('the next open day, where it comes on a closed one', () => {
    expect(dates({ handling: HANDLING }, { by: SAT_2026_11_28 + 86_400_000 })).toMatchObject({ by: WED_2026_12_02 })
  })

  it('now, and by the cut-off, if it has come', () => {
    const due = { by: THU_2026_11_26 }
    expect(dates({ handling: HANDLING, now: THU_2026_11_26 + 14 * HOUR }, due)).toMatchObject({ by: SAT_2026_11_28 })
    expect(dates({ handling: HANDLING, now: THU_2026_11_26 + 16 * HOUR }, due)).toMatchObject({ by: TUE_2026_12_01 })
  })

  it('its instant, in open hours', () => {
    const open = calendarFor({ ...WEEKDAYS_2026, hours: [['09:00', '17:00']] })
    const by = MON_2026_11_30 + 16 * HOUR
    expect(dates({ handling: { calendar: open, span: { openHours: 2 } } }, { by })).toMatchObject({
      by: TUE_2026_12_01 + 10 * HOUR,
    })
  })

  it('its last moment: at it, it is there', () => {
    const due = { by: WED_2026_12_02 }
    // One business day from Tuesday, of which it is the last moment; from Wednesday, which has begun.
    expect(dates({ now: WED_2026_12_02 - 1 }, due)).toMatchObject({ by: WED_2026_12_02 + 86_400_000 })
    expect(dates({ now: WED_2026_12_02 }, due)).toMatchObject({ by: WED_2026_12_02 + 2 * 86_400_000 })
  })
})

it('what needs nothing of what is to come ships as of now', () => {
  expect(shipDateAfter(SHOWN, 0, OUTLOOK)).toEqual({ by: Date.UTC(2026, 10, 24), clause: 'BACK-9' })
  expect(OUTLOOK.now).toBe(FRI_2026_11_20)
})
