/** What is done at once to a whole queue, or to one entry again and again, takes time in proportion, but for a logarithm. */
import { expect, it } from 'vitest'
import { growthOf } from '../../bench/exponent.ts'
import { QUEUE_WORK } from '../../bench/queueGrowth.ts'

const SIZES = [500, 8_000] as const

/** Below the 2 of what is quadratic, and far enough from 1 for a busy machine. */
const MOST = 1.5

it.each(Object.entries(QUEUE_WORK))('%s', (_, prepare) => {
  // A machine that was busy for a while is asked again.
  expect([1, 2, 3, 4, 5].some(() => growthOf(prepare, SIZES).exponent < MOST)).toBe(true)
})
