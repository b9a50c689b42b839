import { expect, it } from 'vitest'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { extendsCalendar } from '../../src/calendar/extendsCalendar.ts'
import { isLeft } from '../../src/kernel/either.ts'
import { marketplace } from '../../src/preset/index.ts'
import type { Law } from '../../src/testing/law.ts'
import { onLongerCalendar, withLongerCalendar } from '../../src/testing/withLongerCalendar.ts'

it('extends the calendar, and changes no day of it', () => {
  const [shorter, longer] = [calendarOf(marketplace.calendar), calendarOf(withLongerCalendar(marketplace).calendar)]
  if (isLeft(shorter) || isLeft(longer)) throw new Error('no calendar')
  expect(longer.right.document.covers).toEqual(['2026-01-01', '2037-12-31'])
  expect(isLeft(extendsCalendar(longer.right, shorter.right))).toBe(false)
})
it('tells a law under it', () => {
  const law: Law = { sentence: 'covers', breachIn: ({ calendar }) => calendar.covers[1] }
  expect(onLongerCalendar(law).breachIn(marketplace, [])).toBe('2037-12-31')
})
