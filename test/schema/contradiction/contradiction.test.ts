import { expect, it } from 'vitest'
import { repeated } from '../../../src/schema/contradiction/contradiction.ts'

it('what is said again is told with where it was said first', () => {
  const expected = 'something not said before'
  expect(repeated(['a', 'b', 'a', 'a'], ['list'], (entry) => entry, ['name'])).toEqual([
    { code: 'saidTwice', path: ['list', 2, 'name'], against: ['list', 0, 'name'], expected },
    { code: 'saidTwice', path: ['list', 3, 'name'], against: ['list', 0, 'name'], expected },
  ])
  expect(repeated(['a', 'b'], ['list'], (entry) => entry)).toEqual([])
})
