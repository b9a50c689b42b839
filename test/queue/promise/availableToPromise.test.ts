import { expect, it } from 'vitest'
import { availableToPromise } from '../../../src/queue/promise/availableToPromise.ts'
import { join, once, receive, TWO_WAIT } from '../support.ts'
import { FRI_2026_11_20, FRI_2026_11_27, on, supply, THU_2026_11_26 } from './outlook.ts'

const FOUR = supply(on('r', 4, THU_2026_11_26))

it.each([
  ['five wait', TWO_WAIT, FRI_2026_11_20, -5],
  ['five wait, and four will be in', TWO_WAIT, FRI_2026_11_27, -1],
  ['nobody waits, and six are on the shelf', once(receive('x', 6)), FRI_2026_11_20, 6],
  ['nobody waits, and four more will be in', once(receive('x', 6)), FRI_2026_11_27, 10],
  ['one waits, after one was served', once(join('A', 2, 1), receive('x', 1)), FRI_2026_11_20, -1],
])('%s: %#', (_, queue, by, units) => expect(availableToPromise(queue, FOUR, by)).toBe(units))

it.each([Number.NaN, 0.5, null as unknown as number])('by %d, which is no instant, nothing can be said', (by) => {
  expect(availableToPromise(TWO_WAIT, FOUR, by)).toMatchObject({ code: 'notAnInstant', path: ['by'] })
})
