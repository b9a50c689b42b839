import { describe, expect, it } from 'vitest'
import type { Counting } from '../../src/calendar/document.ts'
import { type DeadlineExplanation, explainDeadline } from '../../src/deadline/explainDeadline.ts'
import type { Span } from '../../src/deadline/span.ts'
import { calendarFrom, instant, MON_TO_FRI, TOKYO_2026 } from '../calendar/support.ts'

const tokyo = calendarFrom({ ...TOKYO_2026, cutoff: '14:00', hours: [['10:00', '18:00']] })
const FRI_2026_11_20_1730 = instant('2026-11-20T17:30:00+09:00')
const EVENT_DAY: Counting = { from: 'eventDay', due: 'endOfDay' }
const RECEIPT: Counting = { from: 'receipt', due: 'endOfDay' }

const explained = (...args: Parameters<typeof explainDeadline>): DeadlineExplanation => {
  const answer = explainDeadline(...args)
  return 'code' in answer ? expect.fail(JSON.stringify(answer)) : answer
}

const skippedBy = ({ days }: DeadlineExplanation): readonly string[] =>
  days?.skipped.map(({ date, weekday, why, names }) => [date, weekday, why, ...names].join(' ')) ?? []

describe('explainDeadline', () => {
  it('says all of it', () => {
    expect(explained(tokyo, FRI_2026_11_20_1730, { businessDays: [1, 2] }, RECEIPT, '2025c')).toEqual({
      zone: 'Asia/Tokyo',
      zoneData: '2025c',
      counting: RECEIPT,
      event: { instant: FRI_2026_11_20_1730, date: '2026-11-20', weekday: 'fri', time: '17:30:00.000', offset: '+09:00' },
      from: {
        instant: instant('2026-11-25T00:00+09:00'),
        date: '2026-11-25',
        weekday: 'wed',
        time: '00:00:00.000',
        offset: '+09:00',
      },
      by: {
        instant: instant('2026-11-27T00:00+09:00'),
        date: '2026-11-27',
        weekday: 'fri',
        time: '00:00:00.000',
        offset: '+09:00',
      },
      days: {
        zero: '2026-11-24',
        counted: ['2026-11-25', '2026-11-26'],
        skipped: [
          { date: '2026-11-20', weekday: 'fri', why: 'afterCutoff', names: [] },
          { date: '2026-11-21', weekday: 'sat', why: 'closedWeekday', names: [] },
          { date: '2026-11-22', weekday: 'sun', why: 'closedWeekday', names: [] },
          { date: '2026-11-23', weekday: 'mon', why: 'holiday', names: ['Labour Thanksgiving Day'] },
        ],
        last: '2026-11-26',
      },
      clockChanges: [],
    })
  })

  it.each<readonly [string, Span, readonly string[], readonly string[], string]>([
    [
      'business days',
      { businessDays: 2 },
      ['2026-11-24', '2026-11-25'],
      ['2026-11-21 sat closedWeekday', '2026-11-22 sun closedWeekday', '2026-11-23 mon holiday Labour Thanksgiving Day'],
      '2026-11-25',
    ],
    ['business days back', { businessDays: -2 }, ['2026-11-19', '2026-11-18'], [], '2026-11-18'],
    ['no days', { businessDays: 0 }, [], [], '2026-11-20'],
    ['calendar days', { days: 2 }, ['2026-11-21', '2026-11-22'], [], '2026-11-22'],
    [
      'calendar days rolled on',
      { days: 2, roll: 'following' },
      ['2026-11-21', '2026-11-24'],
      ['2026-11-22 sun closedWeekday', '2026-11-23 mon holiday Labour Thanksgiving Day'],
      '2026-11-24',
    ],
    ['calendar days rolled back', { days: 1, roll: 'preceding' }, [], ['2026-11-21 sat closedWeekday'], '2026-11-20'],
    [
      'open hours',
      { openHours: 8.5 },
      ['2026-11-20', '2026-11-24'],
      ['2026-11-21 sat closedWeekday', '2026-11-22 sun closedWeekday', '2026-11-23 mon holiday Labour Thanksgiving Day'],
      '2026-11-24',
    ],
  ])('%s', (_, span, counted, skipped, last) => {
    const answer = explained(tokyo, FRI_2026_11_20_1730, span, EVENT_DAY)
    expect(answer.days).toMatchObject({ zero: '2026-11-20', counted, last })
    expect(skippedBy(answer)).toEqual(skipped)
  })

  it('counts open hours on the days alone that gave some', () => {
    const afterClosing = instant('2026-11-20T18:00:00+09:00')
    const answer = explained(tokyo, afterClosing, { openHours: 1 })
    expect(answer.days?.counted).toEqual(['2026-11-24'])
    expect(skippedBy(answer)[0]).toBe('2026-11-20 fri noOpenTime')
    expect(explained(tokyo, instant('2026-11-24T09:00:00+09:00'), { openHours: 8 }).days).toMatchObject({
      counted: ['2026-11-24'],
      skipped: [],
    })
  })

  it('counts no open hours on a date that the clocks skip', () => {
    const apia = calendarFrom({
      zone: 'Pacific/Apia',
      open: MON_TO_FRI,
      holidays: [],
      covers: ['2011-12-01', '2012-01-31'],
      hours: [['09:00', '17:00']],
    })
    const answer = explained(apia, instant('2011-12-29T16:00:00-10:00'), { openHours: 2 })
    expect(answer.days?.counted).toEqual(['2011-12-29', '2012-01-02'])
    expect(skippedBy(answer)).toEqual([
      '2011-12-30 fri noOpenTime',
      '2011-12-31 sat closedWeekday',
      '2012-01-01 sun closedWeekday',
    ])
  })

  it('counts to a closing at midnight on the last covered day', () => {
    const always = calendarFrom({ ...TOKYO_2026, holidays: [], hours: [['00:00', '24:00']] })
    expect(explained(always, instant('2026-12-31T23:00:00+09:00'), { openHours: 1 }).days?.counted).toEqual(['2026-12-31'])
  })

  it('lists no day twice, also back from receipt', () => {
    const answer = explained(tokyo, FRI_2026_11_20_1730, { businessDays: -2 }, RECEIPT)
    expect(answer.days).toMatchObject({ zero: '2026-11-24', counted: ['2026-11-20', '2026-11-19'], last: '2026-11-19' })
    expect(skippedBy(answer)).toEqual([
      '2026-11-23 mon holiday Labour Thanksgiving Day',
      '2026-11-22 sun closedWeekday',
      '2026-11-21 sat closedWeekday',
    ])
  })

  it('skips a day because of the span’s own cut-off, before the calendar’s', () => {
    const sent = instant('2026-11-20T12:30:00+09:00')
    const answer = explained(tokyo, sent, { businessDays: 1, cutoff: '12:00' }, RECEIPT)
    expect(answer.days).toMatchObject({ zero: '2026-11-24', counted: ['2026-11-25'], last: '2026-11-25' })
    expect(skippedBy(answer)[0]).toBe('2026-11-20 fri afterCutoff')
    expect(explained(tokyo, sent, { businessDays: 1 }, RECEIPT).days?.zero).toBe('2026-11-20')
  })

  it('what ends at closing at midnight ends on that day', () => {
    const always = calendarFrom({ ...TOKYO_2026, hours: [['00:00', '24:00']] })
    expect(explained(always, FRI_2026_11_20_1730, { openHours: 6.5 }).days?.last).toBe('2026-11-20')
  })

  it('hours count no days', () => {
    const answer = explained(tokyo, FRI_2026_11_20_1730, { hours: 24 })
    expect('days' in answer).toBe(false)
    expect([answer.by.date, answer.by.time, answer.zoneData]).toEqual(['2026-11-21', '17:30:00.000', null])
  })

  it('names the clock changes on the way', () => {
    const berlin = calendarFrom({ zone: 'Europe/Berlin', open: MON_TO_FRI, holidays: [], covers: ['2026-01-01', '2026-12-31'] })
    const answer = explained(berlin, instant('2026-03-27T12:00:00+01:00'), { businessDays: 1 })
    expect(answer.clockChanges).toEqual([{ at: instant('2026-03-29T01:00Z'), before: '+01:00', after: '+02:00' }])
    expect([answer.event.offset, answer.by.offset]).toEqual(['+01:00', '+02:00'])
  })

  it('goes no further than 400 years', () => {
    const endless = calendarFrom({ ...TOKYO_2026, beyond: 'weekdays' })
    expect(explained(endless, 0, { days: 146_000 }).days?.counted).toHaveLength(146_000)
    expect(explained(endless, 0, { businessDays: 104_000 }).days?.counted).toHaveLength(104_000)
    expect(explainDeadline(endless, 0, { days: 150_000 })).toMatchObject({ code: 'outsideCalendar', path: ['span'] })
    expect(explainDeadline(endless, 0, { hours: 4e9 })).toMatchObject({ code: 'notAnInstant' })
  })

  it.each<readonly [string, number, Span, string]>([
    ['no instant', Number.NaN, { hours: 1 }, 'notAnInstant'],
    ['no span', FRI_2026_11_20_1730, { businessDays: 0.5 }, 'notASpan'],
    ['too far', FRI_2026_11_20_1730, { businessDays: 300 }, 'outsideCalendar'],
  ])('%s: the issue', (_, at, span, code) => {
    expect(explainDeadline(tokyo, at, span)).toMatchObject({ code })
  })
})
