import { describe, expect, it } from 'vitest'
import { minimumProblems } from '../../../src/rule/placement/minimumProblems.ts'
import { aLine } from '../../support/orders.ts'

const lines = [aLine('inStock', { price: 600 }), aLine('inStock', { id: 'L2', price: 400 })]
const problems = (minimum?: number): unknown => minimumProblems({ clause: 'T-1' }, lines, minimum)

describe('the minimum', () => {
  it.each([0, 999, 1_000])('is met: %d', (minimum) => expect(problems(minimum)).toEqual([]))
  it('is not met, and the reason says by how much', () =>
    expect(problems(1_001)).toEqual([{ code: 'belowMinimum', clause: 'T-1', facts: { minimum: 1_001, goods: 1_000 } }]))
  it.each([
    [undefined, null],
    [-1, -1],
    [0.5, 0.5],
    [Number.NaN, Number.NaN],
  ])('is named where the command does not say, or says nothing valid: %s', (minimum, found) =>
    expect(problems(minimum)).toEqual([{ code: 'badMinimum', clause: 'T-1', facts: { found } }]),
  )
})
