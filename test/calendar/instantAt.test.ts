import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { type ClockConvention, instantAt } from '../../src/calendar/instantAt.ts'
import { inUtc, TOKYO_2026 } from './support.ts'

const inZone = (zone: string) => calendarOf({ ...TOKYO_2026, zone })
const berlin = inZone('Europe/Berlin')

describe('instantAt', () => {
  it.each<readonly [string, string, ClockConvention | undefined, string]>([
    ['Asia/Tokyo', '2026-11-20T17:30', undefined, '2026-11-20T08:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T02:30', undefined, '2026-03-29T01:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T02:30', { skipped: 'later' }, '2026-03-29T01:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T02:30', { skipped: 'earlier' }, '2026-03-29T00:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T02:30', { skipped: 'refuse' }, 'notATime'],
    ['Europe/Berlin', '2026-10-25T02:30', undefined, '2026-10-25T00:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25T02:30', { twice: 'later' }, '2026-10-25T01:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25T02:30', { twice: 'refuse' }, 'notATime'],
    ['Europe/Berlin', '2026-10-25T03:00', { twice: 'refuse', skipped: 'refuse' }, '2026-10-25T02:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', { skipped: 'earlier' }, '2026-10-03T15:15:00.000Z'],
    ['Pacific/Apia', '2011-12-30T12:00', undefined, '2011-12-30T22:00:00.000Z'],
  ])('in %s, %s with %j', (zone, wallTime, convention, expected) => {
    expect(inUtc(instantAt(inZone(zone), wallTime, convention))).toBe(expected)
  })

  it.each([
    [null, ['convention']],
    ['later', ['convention']],
    [{ skip: 'later' }, ['convention', 'skip']],
    [{ twice: 'second' }, ['convention', 'twice']],
  ])('%j is not a convention', (convention, path) => {
    expect(instantAt(berlin, '2026-03-29T12:00', convention as never)).toMatchObject({ code: 'notAnOption', path })
  })

  it('of no time is an issue', () => {
    const issue = { code: 'notATime', path: ['wallTime'] }
    expect(instantAt(berlin, '2026-11-20T17:30Z')).toMatchObject(issue)
    expect(instantAt(berlin, null as never)).toMatchObject(issue)
    expect(instantAt(null as never, '2026-11-20T17:30')).toMatchObject({ code: 'notACalendar' })
  })
})
