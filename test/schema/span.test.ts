import { describe, expect, it } from 'vitest'
import { within } from '../../src/schema/span.ts'
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
    { is: { businessDays: 5 } },
    { is: { businessDays: [0, 1] } },
    { is: { businessDays: [3, 3] } },
    { is: { openHours: 8 } },
    { is: 'openEnded' },
  ])('can be %j', ({ is }) => expect(issuesOf(within, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [{ hours: 0 }, ['wrongValue hours: a number of hours in whole minutes, above 0 and up to 876600']],
    [{ hours: 0.001 }, ['wrongValue hours: a number of hours in whole minutes, above 0 and up to 876600']],
    [{ hours: 86_400_000 }, ['wrongValue hours: a number of hours in whole minutes, above 0 and up to 876600']],
    [{ hours: '24' }, ['wrongValue hours: a number of hours in whole minutes, above 0 and up to 876600']],
    [{ hours: 876_601 }, ['wrongValue hours: a number of hours in whole minutes, above 0 and up to 876600']],
    [{ days: 36_526 }, ['wrongValue days: a whole number of days from 0 to 36525']],
    [{ days: -1 }, ['wrongValue days: a whole number of days from 0 to 36525']],
    [
      { days: 1.5, roll: 'forward' },
      [
        'wrongValue days: a whole number of days from 0 to 36525',
        'wrongValue roll: one of none, following, modifiedFollowing, preceding, modifiedPreceding, nearest',
      ],
    ],
    [{ businessDays: [3, 2] }, ['wrongValue businessDays: the fewest days, then the most']],
    [{ businessDays: [2] }, ['wrongValue businessDays: the fewest days and the most, as [2, 3]']],
    [
      { businessDays: [-1, 'x'] },
      [
        'wrongValue businessDays.0: a whole number of days from 0 to 36525',
        'wrongValue businessDays.1: a whole number of days from 0 to 36525',
      ],
    ],
    [{ hours: 1, days: 1 }, ['unknownKey days: one of the keys hours']],
    [{ minutes: 5 }, ['wrongValue : a span: { hours }, { days }, { businessDays } or { openHours }']],
    [{}, ['wrongValue : a span: { hours }, { days }, { businessDays } or { openHours }']],
    ['forever', ['wrongValue : a span: { hours }, { days }, { businessDays } or { openHours }, or openEnded']],
    [24, ['wrongValue : a span: { hours }, { days }, { businessDays } or { openHours }, or openEnded']],
  ])('cannot be %j', (is, issues) => expect(issuesOf(within, is)).toEqual(issues))
})
