import { describe, expect, it } from 'vitest'
import { businessDaysBetween } from '../../src/calendar/businessDaysBetween.ts'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { TOKYO_2026 } from './support.ts'

const tokyo = calendarOf(TOKYO_2026)

describe('businessDaysBetween', () => {
  const at = (time: string) => Date.parse(`2026-11-${time}:00+09:00`)

  it.each([
    [at('20T17:30'), at('25T09:00'), undefined, 2],
    [at('25T09:00'), at('20T17:30'), undefined, -2],
    [at('20T00:00'), at('20T23:59'), undefined, 0],
    [at('20T00:00'), at('20T23:59'), 'both', 1],
    [at('20T17:30'), at('25T09:00'), 'both', 3],
    [at('20T17:30'), at('25T09:00'), 'start', 2],
    [at('20T17:30'), at('25T09:00'), 'neither', 1],
  ] as const)('from %i to %i, counting %s: %i', (from, until, counted, count) => {
    expect(businessDaysBetween(tokyo, from, until, counted)).toBe(count)
  })

  it('says what is wrong', () => {
    expect(businessDaysBetween(tokyo, Number.NaN, 0)).toMatchObject({ code: 'notAnInstant', path: ['from'] })
    expect(businessDaysBetween(tokyo, 0, 0.5)).toMatchObject({ code: 'notAnInstant', path: ['until'] })
    expect(businessDaysBetween(tokyo, 0, 0)).toMatchObject({ code: 'outsideCalendar' })
    expect(businessDaysBetween(tokyo, 0, 0, 'all' as never)).toMatchObject({ code: 'outsideCalendar' })
    expect(businessDaysBetween(tokyo, at('20T00:00'), at('20T00:00'), 'all' as never)).toMatchObject({ code: 'notAnOption' })
  })
})
