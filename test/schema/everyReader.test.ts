/** Every reader, held to inputs that grow: it takes time and memory in proportion to what comes in. */
import { describe, expect, it } from 'vitest'
import { growthOf } from '../../bench/exponent.ts'
import { GROWING, READERS } from './growing.ts'

const SIZES = [500, 8_000] as const

/** Below the 2 of what is quadratic, and far enough from 1 for a busy machine. */
const MOST = 1.5

describe.each(GROWING)('$reader of more and more $what', ({ reader, make }) => {
  it('takes time in proportion', () => {
    const exponent = (): number =>
      growthOf((size) => {
        const json = make(size)
        return () => READERS[reader](json)
      }, SIZES).exponent
    // A machine that was busy for a while is asked again.
    expect([1, 2, 3, 4, 5].some(() => exponent() < MOST)).toBe(true)
  })

  it('lists a hundred issues at most, in an answer that does not grow', () => {
    const [small, large] = SIZES.map((size) => READERS[reader](make(size)))
    if (small?._tag !== 'Left' || large?._tag !== 'Left') return expect([small?._tag, large?._tag]).toEqual(['Right', 'Right'])
    expect(large.left.length).toBeLessThanOrEqual(101)
    if (large.left.length === 101) expect(large.left.at(-1)?.code).toBe('moreIssues')
    expect(JSON.stringify(large.left).length).toBeLessThan(1.2 * JSON.stringify(small.left).length)
  })
})

it('25,000 empty lines are read, and said to be wrong', () => {
  const read = READERS.readCommand({ type: 'PlaceOrder', data: { lines: Array.from({ length: 25_000 }, () => ({})) } })
  expect(read._tag === 'Left' && read.left.length).toBe(101)
})
