import { describe, expect, it } from 'vitest'
import { explainClock, readClock } from '../../src/deadline/clockReading.ts'
import type { Clock } from '../../src/deadline/clock.ts'
import { calendarFrom, MON_TO_FRI } from '../calendar/support.ts'

const HOUR = 3_600_000
const desk = calendarFrom({
  zone: 'Europe/Berlin',
  open: MON_TO_FRI,
  holidays: [],
  covers: ['2026-01-01', '2026-12-31'],
  hours: [['09:00', '17:00']],
})
const at = (time: string) => Date.parse(`2026-11-${time}:00+01:00`)
const FRI_1500 = at('20T15:00')
const FOUR: Clock = { started: FRI_1500, span: { openHours: 4 } }

describe('readClock', () => {
  it.each([
    ['at once', [], FRI_1500, 0, at('23T11:00'), 'running'],
    ['over the weekend', [], at('22T12:00'), 2, at('23T11:00'), 'running'],
    ['a millisecond before', [], at('23T11:00') - 1, 4 - 1 / HOUR, at('23T11:00'), 'running'],
    ['at its due instant', [], at('23T11:00'), 4, at('23T11:00'), 'over'],
    ['an hour after', [], at('23T12:00'), 5, at('23T11:00'), 'over'],
    ['paused', [{ from: at('20T16:00') }], at('23T12:00'), 1, null, 'paused'],
    ['paused and resumed', [{ from: at('20T16:00'), until: at('23T10:00') }], at('23T12:00'), 3, at('23T13:00'), 'running'],
    ['paused while closed', [{ from: at('20T18:00'), until: at('22T10:00') }], at('23T10:00'), 3, at('23T11:00'), 'running'],
    ['paused for no time', [{ from: at('20T16:00'), until: at('20T16:00') }], at('23T10:00'), 3, at('23T11:00'), 'running'],
    ['paused from the start', [{ from: FRI_1500, until: at('23T09:00') }], at('23T10:00'), 1, at('23T13:00'), 'running'],
    ['before a pause that is to come', [{ from: at('23T10:00') }], at('20T16:00'), 1, at('23T11:00'), 'running'],
    ['in a pause that will end', [{ from: at('20T16:00'), until: at('24T09:00') }], at('23T10:00'), 1, null, 'paused'],
    ['paused once it was over', [{ from: at('23T12:00') }], at('23T13:00'), 5, at('23T11:00'), 'over'],
    ['and then resumed', [{ from: at('23T12:00'), until: at('24T09:00') }], at('24T10:00'), 6, at('23T11:00'), 'over'],
  ] as const)('%s', (_, pauses, now, hours, due, state) => {
    const elapsed = Math.round(hours * HOUR)
    expect(readClock(desk, { ...FOUR, pauses }, now)).toEqual({ elapsed, left: 4 * HOUR - elapsed, due, state })
  })

  it('may count all hours, and then needs none of the calendar', () => {
    const clock: Clock = {
      started: FRI_1500,
      span: { hours: 24 },
      pauses: [{ from: FRI_1500 + HOUR, until: FRI_1500 + 3 * HOUR }],
    }
    expect(readClock(desk, clock, FRI_1500 + 4 * HOUR)).toMatchObject({ elapsed: 2 * HOUR, due: FRI_1500 + 26 * HOUR })
  })

  it('is not of what is not a clock', () => {
    expect(readClock(desk, { started: FRI_1500 } as Clock, at('24T12:00'))).toMatchObject({ path: ['clock', 'span'] })
  })

  it('ends with the calendar', () => {
    expect(readClock(desk, { ...FOUR, span: { openHours: 4000 } }, FRI_1500)).toMatchObject({ code: 'outsideCalendar' })
    expect(readClock(desk, FOUR, Number.NaN)).toMatchObject({ code: 'notAnInstant', path: ['now'] })
    expect(readClock(null as never, FOUR, FRI_1500)).toMatchObject({ code: 'notACalendar' })
  })
})

it('explainClock explains nothing of what is not a clock', () => {
  expect(explainClock(desk, { started: FRI_1500 } as Clock, at('24T12:00'))).toMatchObject({ path: ['clock', 'span'] })
})

it('explainClock tells every change up to now, and what it showed', () => {
  const pauses = [{ from: at('20T16:00'), until: at('23T10:00') }, { from: at('23T12:00') }]
  const why = explainClock(desk, { ...FOUR, pauses }, at('24T09:00'))
  expect(why).toEqual([
    { at: FRI_1500, what: 'started', elapsed: 0, left: 4 * HOUR, due: at('23T11:00'), state: 'running' },
    { at: at('20T16:00'), what: 'paused', elapsed: HOUR, left: 3 * HOUR, due: null, state: 'paused' },
    { at: at('23T10:00'), what: 'resumed', elapsed: HOUR, left: 3 * HOUR, due: at('23T13:00'), state: 'running' },
    { at: at('23T12:00'), what: 'paused', elapsed: 3 * HOUR, left: HOUR, due: null, state: 'paused' },
  ])
  expect(explainClock(desk, { ...FOUR, pauses }, at('20T16:30'))).toHaveLength(2)
})
