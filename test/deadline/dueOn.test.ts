import { expect, it } from 'vitest'
import { checked, dueOn } from '../../src/deadline/dueOn.ts'
import { calendarFrom, day, instant, inUtc, TOKYO_2026 } from '../calendar/support.ts'

const berlin = calendarFrom({ ...TOKYO_2026, zone: 'Europe/Berlin' })
const SUN_2026_10_25 = day('2026-10-25')

it('at the same time of its own day is the event itself, also in the second of two hours', () => {
  const second = instant('2026-10-25T02:30:00+01:00')
  expect(dueOn(berlin, SUN_2026_10_25, 'sameTime', second)).toBe(second)
  expect(inUtc(dueOn(berlin, SUN_2026_10_25, 'sameTime', instant('2026-10-24T02:30:00+02:00')))).toBe('2026-10-25T00:30:00.000Z')
})

it('begins, ends, or is due at a time', () => {
  expect(inUtc(dueOn(berlin, SUN_2026_10_25, 'startOfDay', 0))).toBe('2026-10-24T22:00:00.000Z')
  expect(inUtc(dueOn(berlin, SUN_2026_10_25, 'endOfDay', 0))).toBe('2026-10-25T23:00:00.000Z')
  expect(inUtc(dueOn(berlin, SUN_2026_10_25, { at: '12:00' }, 0))).toBe('2026-10-25T11:00:00.000Z')
})

it('whatever was added up is an instant, or an issue', () => {
  expect(checked(5)).toBe(5)
  expect(checked(8.64e15 + 1)).toMatchObject({ code: 'notAnInstant', path: ['span'] })
})
