import { expect, it } from 'vitest'
import { notAnInstant, spanIssue } from '../../src/deadline/deadlineIssue.ts'

it('issues say where and what', () => {
  expect(notAnInstant('until', 0.5)).toMatchObject({ code: 'notAnInstant', path: ['until'], found: 0.5 })
  expect(spanIssue(['days'], 0.5, 'a whole number of days')).toEqual({
    code: 'notASpan',
    path: ['span', 'days'],
    found: 0.5,
    expected: 'a whole number of days',
  })
})
