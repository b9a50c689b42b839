import { expect, it } from 'vitest'
import { firstIssues } from '../../src/schema/firstIssues.ts'

const issues = Array.from({ length: 101 }, (_, index) => ({ code: 'bad', path: [index], found: index, expected: 'another' }))
const more = {
  code: 'moreIssues',
  path: [],
  found: 'these issues and more',
  expected: 'fewer: once these are mended, the rest are listed',
}

it('an answer lists a hundred issues, and says when there are more', () => {
  expect(firstIssues([], true)).toEqual([])
  expect(firstIssues(issues.slice(1), true)).toEqual(issues.slice(1))
  expect(firstIssues(issues, true)).toEqual([...issues.slice(0, 100), more])
})

it('it says so also where nobody looked for the rest', () => {
  expect(firstIssues(issues.slice(0, 1), false)).toEqual([issues[0], more])
})
