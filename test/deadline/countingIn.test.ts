import { expect, it } from 'vitest'
import type { Counting } from '../../src/calendar/document.ts'
import { countingIn } from '../../src/deadline/countingIn.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { windowAfter } from '../../src/deadline/windowAfter.ts'
import { explainDeadline } from '../../src/deadline/explainDeadline.ts'
import { calendarFrom, TOKYO_2026 } from '../calendar/support.ts'

const tokyo = calendarFrom(TOKYO_2026)
const FRIDAY = Date.parse('2026-11-20T17:30+09:00')

it('is what the call says, otherwise what the calendar does', () => {
  expect(countingIn(tokyo, undefined)).toBe(tokyo.counting)
  const counting: Counting = { from: 'receipt', due: { at: '12:00' } }
  expect(countingIn(tokyo, counting)).toBe(counting)
})

it.each<readonly [unknown, string, readonly string[], string]>([
  [null, 'notACounting', [], 'from and due'],
  ['receipt', 'notACounting', [], 'from and due'],
  [{}, 'notACounting', ['from'], 'one of eventDay, receipt'],
  [{ from: 'recieved', due: 'endOfDay' }, 'notACounting', ['from'], 'one of eventDay, receipt'],
  [{ from: 'receipt' }, 'notACounting', ['due'], 'one of endOfDay, startOfDay, sameTime, or a time as { at }'],
  [{ from: 'receipt', due: null }, 'notACounting', ['due'], 'one of endOfDay, startOfDay, sameTime, or a time as { at }'],
  [{ from: 'receipt', due: 'endOfDay', till: 1 }, 'notACounting', ['till'], 'from and due'],
  [{ from: 'receipt', due: { at: '12:00', on: 1 } }, 'notACounting', ['due', 'on'], 'at alone'],
  [{ from: 'receipt', due: {} }, 'notATime', ['due', 'at'], 'a time as HH:MM, 00:00 to 24:00'],
])('%j is not a counting', (given, code, path, expected) => {
  const counting = given as Counting
  const issue = { code, path: ['counting', ...path], expected }
  expect(countingIn(tokyo, counting)).toMatchObject(issue)
  expect(deadlineAfter(tokyo, FRIDAY, { days: 5 }, counting)).toMatchObject(issue)
  expect(windowAfter(tokyo, FRIDAY, { businessDays: [1, 2] }, counting)).toMatchObject(issue)
  expect(explainDeadline(tokyo, FRIDAY, { days: 5 }, counting)).toMatchObject(issue)
})
