/** Entries as `/api/v3/PublicHolidays/2026/DE` gives them. */
import { expect, it } from 'vitest'
import { fromNagerDate } from '../../../src/calendar/holidays/fromNagerDate.ts'

const entry = (date: string, localName: string, name: string, counties: readonly string[] | null, types = ['Public']) => ({
  date,
  localName,
  name,
  countryCode: 'DE',
  fixed: true,
  global: counties === null,
  counties,
  launchYear: null,
  types,
})

const GERMANY = [
  entry('2026-01-01', 'Neujahr', "New Year's Day", null),
  entry('2026-01-06', 'Heilige Drei Könige', 'Epiphany', ['DE-BW', 'DE-BY', 'DE-ST']),
  entry('2026-03-08', 'Internationaler Frauentag', "International Women's Day", ['DE-BE', 'DE-MV']),
  entry('2026-12-24', 'Heiligabend', 'Christmas Eve', null, ['Bank', 'Optional']),
]

it('takes the whole country’s public holidays', () => {
  expect(fromNagerDate(GERMANY)).toEqual({ _tag: 'Right', right: [{ date: '2026-01-01', name: "New Year's Day" }] })
})

it('takes those of the region as well', () => {
  expect(fromNagerDate(GERMANY, 'DE-BY')).toEqual({
    _tag: 'Right',
    right: [
      { date: '2026-01-01', name: "New Year's Day" },
      { date: '2026-01-06', name: 'Epiphany' },
    ],
  })
})

it('reports every date that is none', () => {
  expect(fromNagerDate([...GERMANY, entry('2026-02-30', '', '', null), entry('2026', '', '', null)])).toMatchObject({
    _tag: 'Left',
    left: [
      { code: 'notADate', path: [4, 'date'], found: '2026-02-30' },
      { code: 'notADate', path: [5, 'date'], found: '2026' },
    ],
  })
})

it('reports what is no list', () => {
  expect(fromNagerDate({ status: 404 } as never)).toMatchObject({
    _tag: 'Left',
    left: [{ code: 'notAList', found: { status: 404 } }],
  })
})

it('reports entries of another form with their place', () => {
  const { types: _, ...old } = { ...entry('2026-01-01', '', '', null), type: 'Public' }
  const list = [old, null, 'x', { ...entry('2026-01-01', '', '', null), name: undefined }, { ...old, types: ['Public'], date: 5 }]
  expect(fromNagerDate(list as never)).toMatchObject({
    _tag: 'Left',
    left: [
      { code: 'notAnEntry', path: [0, 'types'], found: undefined },
      { code: 'notAnEntry', path: [1], found: null },
      { code: 'notAnEntry', path: [2], found: 'x' },
      { code: 'notAnEntry', path: [3, 'name'] },
      { code: 'notADate', path: [4, 'date'], found: 5 },
    ],
  })
})
