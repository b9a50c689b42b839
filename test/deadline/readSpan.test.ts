import { describe, expect, it } from 'vitest'
import { endIn, millisecondsIn, unitIn } from '../../src/deadline/readSpan.ts'
import type { Amount, Span } from '../../src/deadline/span.ts'

describe('unitIn', () => {
  it.each<readonly [object, string]>([
    [{ businessDays: 5 }, 'businessDays'],
    [{ days: 5, roll: 'following' }, 'days'],
    [{ roll: 'following', days: 5 }, 'days'],
    [{ months: 1, on: 'last', endOfMonth: 'keep', atLeastBusinessDays: 2 }, 'months'],
    [{ hours: 5, days: undefined, roll: undefined }, 'hours'],
    [{ businessDays: 5, cutoff: '12:00' }, 'businessDays'],
    [{ businessDays: 5, cutoff: undefined }, 'businessDays'],
  ])('%j has one unit', (span, unit) => expect(unitIn(span as Span)).toBe(unit))

  it.each<readonly [unknown, readonly string[], string]>([
    [{ businessDays: 5, roll: 'following' }, ['span', 'roll'], 'one of businessDays, cutoff'],
    [{ days: 5, cutoff: '12:00' }, ['span', 'cutoff'], 'one of days, roll, on, atLeastBusinessDays'],
    [{ hours: 5, days: 3 }, ['span', 'days'], 'hours alone'],
    [{ days: 5, rol: 'following' }, ['span', 'rol'], 'one of days, roll, on, atLeastBusinessDays'],
    [{ weeks: 1, endOfMonth: 'keep' }, ['span', 'endOfMonth'], 'one of weeks, roll, on, atLeastBusinessDays'],
    [{ businessDays: 5, constructor: 1 }, ['span', 'constructor'], 'one of businessDays, cutoff'],
  ])('%j says too much', (span, path, expected) => {
    expect(unitIn(span as Span)).toMatchObject({ code: 'notASpan', path, expected })
  })

  it.each([['12'], ['25:00'], [12], [null]])('a cut-off at %j is not a time', (cutoff) => {
    expect(unitIn({ businessDays: 5, cutoff } as Span)).toEqual({
      code: 'notATime',
      path: ['span', 'cutoff'],
      found: cutoff,
      expected: 'a time as HH:MM, 00:00 to 24:00',
    })
  })

  it.each([[{}], [null], [undefined], [5], ['openEnded'], [[]], [{ days: undefined }], [{ toString: 1 }]])(
    '%j has none',
    (span) => {
      expect(unitIn(span as unknown as Span)).toEqual({
        code: 'notASpan',
        path: ['span'],
        found: span,
        expected: 'one of hours, openHours, businessDays, days, weeks, months, quarters, years',
      })
    },
  )
})

describe('endIn', () => {
  it('is the amount, or one end of the window', () => {
    expect(endIn(5, 'days', 'earliest')).toEqual({ count: 5, path: ['days'] })
    expect(endIn([2, 3], 'days', 'earliest')).toEqual({ count: 2, path: ['days', 0] })
    expect(endIn([2, 3], 'days', 'latest')).toEqual({ count: 3, path: ['days', 1] })
  })

  it.each([
    [[3, 2]],
    [[1]],
    [[1, 2, 3]],
    [['1', '2']],
    [[Number.NaN, 2]],
    [[0.5, 2]],
    ['2'],
    [null],
    [{}],
    [Object.assign(new Array(2), { 1: 3 })],
  ])('%j is not a window of days', (amount) => {
    expect(endIn(amount as unknown as Amount, 'weeks', 'latest')).toEqual({
      code: 'notASpan',
      path: ['span', 'weeks'],
      found: amount,
      expected: 'a whole number of weeks, or two: the fewer, then the more',
    })
  })

  it('half an hour may stand in a window of hours', () => {
    expect(endIn([0.5, 2], 'hours', 'earliest')).toEqual({ count: 0.5, path: ['hours', 0] })
  })
})

describe('millisecondsIn', () => {
  const MINUTE = 60_000
  it.each([
    [1 - 2 / 3, 20 * MINUTE],
    [0.1 + 0.2, 18 * MINUTE],
    [1 / 3, 20 * MINUTE],
    [0.5, 30 * MINUTE],
    [24, 1440 * MINUTE],
    [0, 0],
    [1 / 3_600_000, 1],
    [86_399_999 / 3_600_000, 86_399_999],
    [-2.5, -150 * MINUTE],
  ])('%d hours', (hours, milliseconds) => expect(millisecondsIn(hours)).toBe(milliseconds))

  it.each([1 / 7, 1e-9, Number.NaN, Number.POSITIVE_INFINITY, 5e-324])('%d is not a whole number of milliseconds', (hours) => {
    expect(millisecondsIn(hours)).toBeNaN()
  })
})
