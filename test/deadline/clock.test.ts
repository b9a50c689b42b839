import { expect, it } from 'vitest'
import { type Clock, clockIn } from '../../src/deadline/clock.ts'
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

it('gives open time, or all time', () => {
  expect(clockIn(desk, FOUR, FRI_1500)).toEqual({ calendar: desk, isOpenTime: true, given: 4 * HOUR })
  expect(clockIn(desk, { ...FOUR, span: { hours: 24 } }, FRI_1500)).toEqual({
    calendar: desk,
    isOpenTime: false,
    given: 24 * HOUR,
  })
})

it('of open time needs to know every day until now', () => {
  const later = Date.parse('2027-01-02T10:00Z')
  expect(clockIn(desk, FOUR, later)).toMatchObject({ code: 'outsideCalendar' })
  expect(clockIn(desk, { ...FOUR, span: { hours: 24 } }, later)).toMatchObject({ isOpenTime: false })
})

it.each<readonly [string, unknown, readonly (string | number)[]]>([
  ['nothing', null, ['clock']],
  ['a word', 'clock', ['clock']],
  ['a key misspelt', { ...FOUR, pause: [] }, ['clock', 'pause']],
  ['no start', { span: { openHours: 4 } }, ['clock', 'started']],
  ['a start after now', { ...FOUR, started: at('25T09:00') }, ['clock', 'started']],
  ['no span', { started: FRI_1500 }, ['clock', 'span']],
  ['days', { ...FOUR, span: { businessDays: 1 } }, ['clock', 'span']],
  ['two spans', { ...FOUR, span: { openHours: 4, hours: 4 } }, ['clock', 'span']],
  ['less than no time', { ...FOUR, span: { openHours: -1 } }, ['clock', 'span']],
  ['pauses that are none', { ...FOUR, pauses: {} }, ['clock', 'pauses']],
  ['a hole', { ...FOUR, pauses: new Array(1) }, ['clock', 'pauses', 0]],
  ['a pause before the start', { ...FOUR, pauses: [{ from: FRI_1500 - 1 }] }, ['clock', 'pauses', 0, 'from']],
  ['a pause from NaN', { ...FOUR, pauses: [{ from: Number.NaN }] }, ['clock', 'pauses', 0, 'from']],
  ['a pause misspelt', { ...FOUR, pauses: [{ from: FRI_1500, til: 1 }] }, ['clock', 'pauses', 0, 'til']],
  ['a pause backwards', { ...FOUR, pauses: [{ from: FRI_1500, until: FRI_1500 - 1 }] }, ['clock', 'pauses', 0, 'until']],
  [
    'an open pause before another',
    { ...FOUR, pauses: [{ from: FRI_1500 }, { from: at('23T09:00') }] },
    ['clock', 'pauses', 0, 'until'],
  ],
  [
    'pauses that overlap',
    { ...FOUR, pauses: [{ from: FRI_1500, until: at('23T10:00') }, { from: at('23T09:00') }] },
    ['clock', 'pauses', 1, 'from'],
  ],
])('%s is not a clock', (_, clock, path) => {
  expect(clockIn(desk, clock as Clock, at('24T12:00'))).toMatchObject({
    code: expect.stringMatching(/^notA(Clock|nInstant)$/),
    path,
  })
})
