import { expect, it } from 'vitest'
import { isWindow, type Leg, reachedBy } from '../../src/deadline/leg.ts'
import { calendarFrom, day, instant, MON_TO_FRI } from '../calendar/support.ts'

const calendar = calendarFrom({
  zone: 'UTC',
  open: MON_TO_FRI,
  holidays: [],
  covers: ['2026-01-01', '2026-12-31'],
  cutoff: '14:00',
  counting: { from: 'receipt', due: 'endOfDay' },
})
const THU_2026_11_19_1500 = instant('2026-11-19T15:00Z')
const THURSDAY = day('2026-11-19')
const leg = (span: Leg['span']): Leg => ({ calendar, span })

it('of an instant, the part of the day after the cut-off belongs to the next; of a day, it does not', () => {
  const one = leg({ businessDays: 1 })
  expect(reachedBy(one, { instant: THU_2026_11_19_1500 }, 'latest')).toEqual({
    instant: instant('2026-11-24T00:00Z'),
    day: THURSDAY + 4,
  })
  expect(reachedBy(one, { instant: THU_2026_11_19_1500, day: THURSDAY }, 'latest')).toEqual({
    instant: instant('2026-11-21T00:00Z'),
    day: THURSDAY + 1,
  })
})

it('a leg’s own cut-off holds of an instant, and not of a day either', () => {
  const late = leg({ businessDays: 1, cutoff: '16:00' })
  expect(reachedBy(late, { instant: THU_2026_11_19_1500 }, 'latest')).toMatchObject({ day: THURSDAY + 1 })
  const early = leg({ businessDays: 1, cutoff: '12:00' })
  expect(reachedBy(early, { instant: THU_2026_11_19_1500, day: THURSDAY }, 'latest')).toMatchObject({ day: THURSDAY + 1 })
})

it('hours follow on the instant, also where the day is known', () => {
  const reached = reachedBy(leg({ hours: 2 }), { instant: THU_2026_11_19_1500, day: THURSDAY }, 'latest')
  expect(reached).toEqual({ instant: instant('2026-11-19T17:00Z') })
})

it('the earliest is where the earliest day begins', () => {
  const after = { instant: THU_2026_11_19_1500, day: THURSDAY }
  expect(reachedBy(leg({ businessDays: [1, 2] }), after, 'earliest')).toMatchObject({ instant: instant('2026-11-20T00:00Z') })
})

it('only a pair is a window', () => {
  expect([isWindow(leg({ businessDays: [1, 2] })), isWindow(leg({ businessDays: 1 })), isWindow(leg({ hours: 1 }))]).toEqual([
    true,
    false,
    false,
  ])
})
