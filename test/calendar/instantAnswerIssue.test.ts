import { expect, it } from 'vitest'
import { notAnInstant } from '../../src/calendar/instantAnswerIssue.ts'

it('says which argument is no instant, and what would be', () => {
  expect(notAnInstant('from', 0.5)).toEqual({
    code: 'notAnInstant',
    path: ['from'],
    found: 0.5,
    expected: 'whole epoch milliseconds within 8.64e15 of 1970',
  })
})
