import { expect, it } from 'vitest'
import { readSeasons, seasonOn } from '../../src/calendar/readSeasons.ts'
import { day, TOKYO_2026 } from './support.ts'

const seasonsOf = (...seasons: readonly (readonly [string, string])[]) =>
  readSeasons<string>(
    { ...TOKYO_2026, seasons: seasons.map(([from, through]) => ({ from, through })) },
    (...issue) => expect.fail(JSON.stringify(issue)),
    { cutoff: () => [], hours: () => [] },
  )

it.each([
  ['06-01', '08-31', '2026-06-01', true],
  ['06-01', '08-31', '2030-08-31', true],
  ['06-01', '08-31', '2026-09-01', false],
  ['12-20', '01-05', '2026-12-31', true],
  ['12-20', '01-05', '2027-01-05', true],
  ['12-20', '01-05', '2027-01-06', false],
  ['02-29', '03-31', '2026-03-01', true],
  ['02-29', '03-31', '2026-02-28', false],
  ['2026-06-01', '2026-08-31', '2026-07-01', true],
  ['2026-06-01', '2026-08-31', '2027-07-01', false],
])('from %s through %s, %s: %s', (from, through, date, lies) => {
  expect(seasonOn(seasonsOf([from, through]), day(date), () => true) !== undefined).toBe(lies)
})

it('is the first that says something', () => {
  const seasons = seasonsOf(['01-01', '12-31'], ['06-01', '08-31'])
  expect(seasonOn(seasons, day('2026-07-01'), () => true)).toBe(seasons[0])
  expect(seasonOn(seasons, day('2026-07-01'), (season) => season !== seasons[0])).toBe(seasons[1])
})
