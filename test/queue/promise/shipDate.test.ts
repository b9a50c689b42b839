import { describe, expect, it } from 'vitest'
import { shipDateAfter, shipDateNow, shipDateOf } from '../../../src/queue/promise/shipDate.ts'
import { initialQueue, type Outlook, promisesAtRisk, type QueueTerms } from '../../../src/queue/index.ts'
import type { Window } from '../../../src/deadline/deadlineAfter.ts'
import { calendarFor, WEEKDAYS_2026 } from '../../support/sales.ts'
import { join, once, QUEUE_TERMS, receive, TWO_WAIT, WITHDRAW } from '../support.ts'
import {
  FRI_2026_11_20,
  FRI_2026_11_27,
  FRI_2026_12_04,
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
const END_OF_WED = WED_2026_12_02 + 86_400_000

describe('an order placed now ships', () => {
  it.each([
    ['with the first receipt, behind five who wait', TWO_WAIT, 1, { by: SAT_2026_11_28, clause: 'BACK-9' }],
    ['with the second, if the first does not do', TWO_WAIT, 2, { by: END_OF_WED, clause: 'BACK-9' }],
    ['nobody knows when, if none reaches it', TWO_WAIT, 6, null],
    ['from the shelf, as of now', once(receive('x', 3)), 3, { by: Date.UTC(2026, 10, 24), clause: 'BACK-9' }],
    ['with a receipt, if the shelf does not do', once(receive('x', 3)), 4, { by: SAT_2026_11_28, clause: 'BACK-9' }],
  ])('%s', (_, queue, quantity, window) => expect(shipDateNow(SHOWN, queue, quantity, OUTLOOK)).toEqual(window))

  it('as of now, with a receipt that is overdue', () => {
    const overdue = outlook(on('r0', 9, Date.UTC(2026, 10, 16)))
    expect(shipDateNow(SHOWN, initialQueue(), 9, overdue)).toEqual({ by: Date.UTC(2026, 10, 24), clause: 'BACK-9' })
  })

  it('hours after the instant itself', () => {
    const hours = {
      ...outlook({ id: 'r', quantity: 1, due: { by: FRI_2026_12_04 } }),
      handling: { ...OUTLOOK.handling, span: { hours: 24 } },
    }
    expect(shipDateNow(SHOWN, initialQueue(), 1, hours)).toEqual({ by: SAT_2026_12_05, clause: 'BACK-9' })
  })

  it('beyond the calendar: a typed answer', () => {
    expect(shipDateNow(SHOWN, initialQueue(), 1, outlook(on('r', 1, Date.UTC(2027, 5, 1))))).toMatchObject({
      code: expect.any(String),
    })
  })
})

describe('an order placed now has no ship date, and it is said why', () => {
  it.each([0, -3, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2' as unknown as number])('%j is no quantity', (quantity) => {
    expect(shipDateNow({}, TWO_WAIT, quantity, OUTLOOK)).toMatchObject({ code: 'badQuantity', facts: { quantity } })
  })

  it.each([Number.NaN, 0.5])('now, at %d, is no instant', (now) => {
    const issue = { code: 'notAnInstant', path: ['now'] }
    expect(shipDateNow({}, initialQueue(), 1, { ...OUTLOOK, now })).toMatchObject(issue)
    expect(shipDateOf({}, TWO_WAIT, { order: 'A', line: 'L1', since: 1, sequence: 0 }, { ...OUTLOOK, now })).toMatchObject(issue)
  })

  it('where the item is withdrawn, unless the shelf has it', () => {
    const withdrawn = once(receive('x', 2), WITHDRAW)
    expect(shipDateNow({}, withdrawn, 3, OUTLOOK)).toMatchObject({ code: 'noneToCome' })
    expect(shipDateNow({}, withdrawn, 2, OUTLOOK)).toMatchObject({ by: Date.UTC(2026, 10, 24) })
  })

  it('where too many would wait, as joining would be refused', () => {
    const full = { code: 'queueIsFull', clause: 'T-3', facts: { limit: 9, waiting: 5 } }
    expect(shipDateNow(QUEUE_TERMS, TWO_WAIT, 5, OUTLOOK)).toEqual(full)
    expect(shipDateNow(QUEUE_TERMS, TWO_WAIT, 4, OUTLOOK)).toMatchObject({ by: END_OF_WED })
  })
})

describe('what a date rests on', () => {
  const all = (terms: unknown, given: unknown): readonly unknown[] => {
    const place = { order: 'A', line: 'L1', since: 1, sequence: 0 }
    const queue = once(join('A', 2, 1, { promised: 9 }))
    return [
      shipDateNow(terms as QueueTerms, queue, 1, given as Outlook),
      shipDateOf(terms as QueueTerms, queue, place, given as Outlook),
      promisesAtRisk(terms as QueueTerms, queue, given as Outlook)[0]?.ships,
    ]
  }

  it.each<readonly [unknown, string]>([
    [null, 'terms'],
    [7, 'terms'],
    [{ limit: { clause: 'T-3', units: Number.NaN } }, 'terms.limit.units'],
  ])('terms %j are none', (terms, path) => {
    for (const answer of all(terms, OUTLOOK))
      expect(answer).toMatchObject({ code: 'malformed', facts: { path: path.split('.') } })
  })

  const { handling } = OUTLOOK
  it.each<readonly [string, unknown, string]>([
    ['none', null, 'outlook'],
    ['a number', 5, 'outlook'],
    ['without a supply', { ...OUTLOOK, supply: null }, 'outlook.supply'],
    ['without handling', { ...OUTLOOK, handling: null }, 'outlook.handling'],
    ['without a calendar', { ...OUTLOOK, handling: { ...handling, calendar: null } }, 'outlook.handling.calendar'],
    ['with a calendar that was not read', { ...OUTLOOK, handling: { ...handling, calendar: {} } }, 'outlook.handling.calendar'],
    ['without a span', { ...OUTLOOK, handling: { ...handling, span: null } }, 'outlook.handling.span'],
  ])('an outlook that is %s', (_, given, path) => {
    for (const answer of all({}, given)) expect(answer).toMatchObject({ code: 'malformed', facts: { path: path.split('.') } })
  })

  it('a span that says nothing is an issue', () => {
    for (const answer of all({}, { ...OUTLOOK, handling: { ...handling, span: {} } }))
      expect(answer).toMatchObject({ code: 'notASpan' })
  })
})

describe('a receipt is counted from', () => {
  const MON_2026_11_30 = Date.UTC(2026, 10, 30)
  const WEEK = { id: 'r', quantity: 1, due: { from: MON_2026_11_30, by: SAT_2026_12_05 } }
  const ONE_TO_THREE = { ...OUTLOOK.handling, span: { businessDays: [1, 3] } } as const
  const dates = (given: Partial<Outlook>, due: Window = WEEK.due) =>
    shipDateNow({}, initialQueue(), 1, { ...outlook({ ...WEEK, due }), ...given })

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

describe('who waits ships', () => {
  const place = (order: string, since: number) => ({ order, line: 'L1', since, sequence: 0 })
  it('with the receipt that reaches it', () => {
    const queue = once(join('A', 5, 1), join('B', 3, 2))
    expect(shipDateOf(SHOWN, queue, place('A', 1), OUTLOOK)).toEqual({ by: SAT_2026_11_28, clause: 'BACK-9' })
    expect(shipDateOf(SHOWN, queue, place('B', 2), OUTLOOK)).toEqual({ by: END_OF_WED, clause: 'BACK-9' })
  })
  it('no later because somebody joins behind it', () => {
    const before = shipDateOf(SHOWN, TWO_WAIT, place('B', 2), OUTLOOK)
    expect(shipDateOf(SHOWN, once(join('A', 2, 1), join('B', 3, 2), join('C', 4, 3)), place('B', 2), OUTLOOK)).toEqual(before)
  })
  it('never, once it does not wait', () => expect(shipDateOf(SHOWN, TWO_WAIT, place('C', 3), OUTLOOK)).toBeNull())
})

it('what needs nothing of what is to come ships as of now', () => {
  expect(shipDateAfter(SHOWN, 0, OUTLOOK)).toEqual({ by: Date.UTC(2026, 10, 24), clause: 'BACK-9' })
  expect(OUTLOOK.now).toBe(FRI_2026_11_20)
})
