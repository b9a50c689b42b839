import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { dateAt, dayAt, endOf, startOf } from '../../src/calendar/instants.ts'
import { asDay, day, TOKYO_2026 } from './support.ts'

const tokyo = calendarOf(TOKYO_2026)
const inZone = (zone: string) => calendarOf({ ...TOKYO_2026, zone })

describe('dayAt and dateAt', () => {
  it.each([
    ['Asia/Tokyo', '2026-11-20T14:59:59.999Z', '2026-11-20'],
    ['Asia/Tokyo', '2026-11-20T15:00Z', '2026-11-21'],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00Z', '2011-12-31'],
    // The clocks went back from 00:01 to 23:01: what had begun stays begun.
    ['America/St_Johns', '2010-11-07T02:30Z', '2010-11-07'],
    ['America/St_Johns', '2010-11-07T02:29:59.999Z', '2010-11-06'],
    ['America/St_Johns', '2010-11-07T02:45Z', '2010-11-07'],
  ])('in %s, %s is on %s', (zone, at, date) => {
    expect(dateAt(inZone(zone), Date.parse(at))).toBe(date)
    expect(dayAt(inZone(zone), Date.parse(at))).toBe(day(date))
  })

  it('of no instant is an issue', () => {
    expect(dayAt(tokyo, Number.NaN)).toMatchObject({ code: 'notAnInstant', path: ['instant'] })
    expect(dateAt(null as never, 0)).toMatchObject({ code: 'notACalendar' })
  })
})

describe('startOf and endOf', () => {
  it('are instants, the end that of the next start', () => {
    expect(startOf(tokyo, '2026-11-21')).toBe(Date.parse('2026-11-20T15:00Z'))
    expect(endOf(tokyo, day('2026-11-21'))).toBe(Date.parse('2026-11-21T15:00Z'))
    expect(endOf(inZone('America/Sao_Paulo'), '2018-11-03')).toBe(Date.parse('2018-11-04T03:00Z'))
    expect(startOf(tokyo, '2030-01-01')).toBe(Date.parse('2029-12-31T15:00Z'))
  })

  it('of no day are issues', () => {
    expect(startOf(tokyo, '2026-02-30')).toMatchObject({ code: 'notADate', path: ['day'] })
    expect(endOf(tokyo, asDay(0.5))).toMatchObject({ code: 'notADay', path: ['day'] })
    expect(endOf(tokyo, asDay(100_000_000))).toMatchObject({ code: 'notAnInstant', path: ['day'] })
    expect(endOf({} as never, '2026-01-01')).toMatchObject({ code: 'notACalendar' })
  })
})
