import { describe, expect, it } from 'vitest'
import { length, within } from '../../src/schema/span.ts'
import { issuesOf } from './issues.ts'

describe('a time within which', () => {
  it.each<{ readonly is: unknown }>([
    { is: { hours: 24 } },
    { is: { hours: 0.5 } },
    { is: { hours: 1 / 3 } },
    { is: { days: 30 } },
    { is: { days: 36_525 } },
    { is: { hours: 876_600 } },
    { is: { days: 0 } },
    { is: { days: 30, roll: 'following' } },
    { is: { days: 30, roll: 'halfMonthModifiedFollowing' } },
    { is: { businessDays: 5 } },
    { is: { hours: 0.1 + 0.2 } },
    { is: { hours: [24, 48] } },
    { is: { openHours: [4, 8] } },
    { is: { days: [3, 5], roll: 'halfMonthModifiedFollowing' } },
    { is: { days: 30, on: 'last' } },
    { is: { days: 3, atLeastBusinessDays: 2 } },
    { is: { weeks: 2 } },
    { is: { months: 1, on: 10, roll: 'following' } },
    { is: { quarters: 1, on: 'last' } },
    { is: { years: [1, 2], endOfMonth: 'keep' } },
    { is: { days: 36_525 } },
    { is: { hours: 876_600 } },
    { is: { businessDays: [0, 1] } },
    { is: { businessDays: [3, 3] } },
    { is: { businessDays: [0, 1], cutoff: '12:00' } },
    { is: { openHours: 8 } },
    { is: 'openEnded' },
  ])('can be %j', ({ is }) => expect(issuesOf(within, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [{ hours: 0 }, ['wrongValue hours: a number of hours in whole milliseconds, above 0 and up to 876600']],
    [{ hours: 1e-9 }, ['wrongValue hours: a number of hours in whole milliseconds, above 0 and up to 876600']],
    [{ hours: 86_400_000 }, ['wrongValue hours: a number of hours in whole milliseconds, above 0 and up to 876600']],
    [{ hours: '24' }, ['wrongValue hours: a number of hours in whole milliseconds, above 0 and up to 876600']],
    [{ hours: 876_601 }, ['wrongValue hours: a number of hours in whole milliseconds, above 0 and up to 876600']],
    [{ days: 36_526 }, ['wrongValue days: a whole number of days from 0 to 36525']],
    [{ days: -1 }, ['wrongValue days: a whole number of days from 0 to 36525']],
    [
      { days: 1.5, roll: 'forward' },
      [
        'wrongValue days: a whole number of days from 0 to 36525',
        'wrongValue roll: one of none, following, modifiedFollowing, halfMonthModifiedFollowing, preceding, modifiedPreceding, nearest',
      ],
    ],
    [{ businessDays: [3, 2] }, ['wrongValue businessDays: the fewest days, then the most']],
    [{ businessDays: 1, cutoff: '12' }, ['wrongValue cutoff: a time as HH:MM, 00:00 to 24:00']],
    [{ businessDays: 1, cutoff: 12 }, ['wrongValue cutoff: a time as HH:MM, 00:00 to 24:00']],
    [{ days: 1, cutoff: '12:00' }, ['unknownKey cutoff: one of the keys days, roll, on, atLeastBusinessDays']],
    [{ businessDays: [2] }, ['wrongValue businessDays: the fewest days and the most, as [2, 3]']],
    [
      { businessDays: [-1, 'x'] },
      [
        'wrongValue businessDays.0: a whole number of days from 0 to 36525',
        'wrongValue businessDays.1: a whole number of days from 0 to 36525',
      ],
    ],
    [{ days: 36_526 }, ['wrongValue days: a whole number of days from 0 to 36525']],
    [{ months: 1.5 }, ['wrongValue months: a whole number of months from 0 to 1200']],
    [{ months: 1, on: 32 }, ['wrongValue on: a date from 1 to 31, or last']],
    [{ days: 1, on: 10 }, ['wrongValue on: last']],
    [{ years: 1, endOfMonth: 'cut' }, ['wrongValue endOfMonth: one of clip, keep']],
    [{ hours: [48, 24] }, ['wrongValue hours: the fewest hours, then the most']],
    [{ hours: 1, days: 1 }, ['unknownKey days: one of the keys hours']],
    [
      { minutes: 5 },
      [
        'wrongValue : a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }',
      ],
    ],
    [
      {},
      [
        'wrongValue : a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }',
      ],
    ],
    [
      'forever',
      [
        'wrongValue : a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }, or openEnded',
      ],
    ],
    [
      24,
      [
        'wrongValue : a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }, or openEnded',
      ],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(within, is)).toEqual(issues))
})

describe('a length, which can be counted back', () => {
  it.each<{ readonly is: unknown }>([
    { is: { hours: 0.5 } },
    { is: { openHours: 8 } },
    { is: { businessDays: 0 } },
    { is: { days: 14 } },
    { is: { weeks: 2 } },
    { is: { months: 1 } },
  ])('can be %j', ({ is }) => expect(issuesOf(length, is)).toEqual([]))

  const A_LENGTH = 'one of { hours }, { openHours }, { businessDays }, { days }, { weeks } or { months }'

  it.each<readonly [unknown, readonly string[]]>([
    ['openEnded', [`wrongValue : ${A_LENGTH}`]],
    [{ years: 1 }, [`wrongValue : ${A_LENGTH}`]],
    [{ days: [2, 3] }, ['wrongValue days: a whole number of days from 0 to 36525']],
    [{ days: 3, roll: 'preceding' }, ['unknownKey roll: one of the keys days']],
    [{ businessDays: 1, cutoff: '12:00' }, ['unknownKey cutoff: one of the keys businessDays']],
    [{ hours: 0 }, ['wrongValue hours: a number of hours in whole milliseconds, above 0 and up to 876600']],
    [{ openHours: -1 }, ['wrongValue openHours: a number of hours in whole milliseconds, above 0 and up to 876600']],
    [{ weeks: 0.5 }, ['wrongValue weeks: a whole number of weeks from 0 to 5218']],
    [{ months: 1201 }, ['wrongValue months: a whole number of months from 0 to 1200']],
  ])('cannot be %j', (is, issues) => expect(issuesOf(length, is)).toEqual(issues))
})
