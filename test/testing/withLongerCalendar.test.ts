import { expect, it } from 'vitest'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { extendsCalendar } from '../../src/calendar/extendsCalendar.ts'
import { isLeft } from '../../src/kernel/either.ts'
import { marketplace } from '../../src/preset/index.ts'
import { played } from '../../src/testing/history.ts'
import { type Law, lawOfSteps } from '../../src/testing/law.ts'
import { onLongerCalendar, withLaterYears, withLongerCalendar } from '../../src/testing/withLongerCalendar.ts'
import { aPlacing } from '../support/orders.ts'

it.each([
  ['later', withLaterYears, ['2026-01-01', '2037-12-31']],
  ['more', withLongerCalendar, ['2016-01-01', '2037-12-31']],
] as const)('covers %s years, and changes no day that was covered', (_, lengthened, covers) => {
  const [shorter, longer] = [calendarOf(marketplace.calendar), calendarOf(lengthened(marketplace).calendar)]
  if (isLeft(shorter) || isLeft(longer)) throw new Error('no calendar')
  expect(longer.right.document.covers).toEqual(covers)
  expect(isLeft(extendsCalendar(longer.right, shorter.right))).toBe(false)
})
it('tells a law under it', () => {
  const law: Law = { sentence: 'covers', breachIn: ({ calendar }) => calendar.covers[1] }
  expect(onLongerCalendar(law).breachIn(marketplace, [])).toBe('2037-12-31')
})
it('tells a law of a single step on the calendar that is given', () => {
  const [step] = played(marketplace, [aPlacing('inStock')])
  const law = onLongerCalendar(lawOfSteps('covers', ({ calendar }) => calendar.covers[1]))
  expect(step === undefined ? null : law.breachAt(marketplace, step)).toBe('2027-12-31')
})
