/** Entries as `/PublicHolidays` gives them. */
import { expect, it } from 'vitest'
import { fromOpenHolidays, type OpenHolidaysEntry } from '../../../src/calendar/holidays/fromOpenHolidays.ts'

const NATIONAL: OpenHolidaysEntry & Record<string, unknown> = {
  id: '3f1a4b9c-4c0e-4f2c-9b38-0d1f6a6f2f10',
  startDate: '2026-12-25',
  endDate: '2026-12-26',
  type: 'Public',
  name: [
    { language: 'DE', text: 'Weihnachten' },
    { language: 'EN', text: 'Christmas' },
  ],
  regionalScope: 'National',
  temporalScope: 'FullDay',
  nationwide: true,
}

const BAVARIAN: OpenHolidaysEntry = {
  ...NATIONAL,
  startDate: '2026-01-06',
  endDate: '2026-01-06',
  name: [{ language: 'DE', text: 'Heilige Drei Könige' }],
  nationwide: false,
  subdivisions: [{ code: 'DE-BW' }, { code: 'DE-BY' }],
}

const AUGSBURG: OpenHolidaysEntry = {
  ...BAVARIAN,
  startDate: '2026-08-08',
  endDate: '2026-08-08',
  subdivisions: [{ code: 'DE-BY-AU' }],
}

const dates = (...args: Parameters<typeof fromOpenHolidays>): readonly string[] => {
  const read = fromOpenHolidays(...args)
  return read._tag === 'Right' ? read.right.map(({ date, name }) => `${date} ${name}`) : expect.fail(JSON.stringify(read.left))
}

it('takes the whole country’s holidays, day by day', () => {
  expect(dates([NATIONAL, BAVARIAN, AUGSBURG])).toEqual(['2026-12-25 Weihnachten', '2026-12-26 Weihnachten'])
})

it('takes those of the region and of what the region is part of', () => {
  expect(dates([BAVARIAN, AUGSBURG], { region: 'DE-BY' })).toEqual(['2026-01-06 Heilige Drei Könige'])
  expect(dates([BAVARIAN, AUGSBURG], { region: 'DE-BY-AU' })).toHaveLength(2)
  expect(dates([BAVARIAN, AUGSBURG], { region: 'DE-B' })).toEqual([])
  expect(dates([{ ...BAVARIAN, subdivisions: [{ code: 'DE-B' }] }], { region: 'DE-BY' })).toEqual([])
})

it('takes those of a group', () => {
  const flemish: OpenHolidaysEntry = { ...NATIONAL, nationwide: false, groups: [{ code: 'BE-NL' }] }
  expect(dates([flemish], { region: 'BE-NL' })).toHaveLength(2)
})

it('names them in the language asked for, if there is one', () => {
  expect(dates([NATIONAL], { language: 'EN' })[0]).toBe('2026-12-25 Christmas')
  expect(dates([NATIONAL], { language: 'FR' })[0]).toBe('2026-12-25 Weihnachten')
  expect(dates([{ ...NATIONAL, name: [] }])[0]).toBe('2026-12-25 ')
})

it('takes no school holidays and bank holidays', () => {
  expect(
    dates([
      { ...NATIONAL, type: 'School' },
      { ...NATIONAL, type: 'Bank' },
    ]),
  ).toEqual([])
})

it.each([
  ['half a day', { temporalScope: 'HalfDay' }, { code: 'notAllDay', path: [0, 'temporalScope'], found: 'HalfDay' }],
  ['an end before the start', { endDate: '2026-12-24' }, { code: 'endsBeforeBeginning', found: '2026-12-24' }],
  ['a date that is none', { endDate: '2026-12-32' }, { code: 'notADate', found: '2026-12-32' }],
])('reports %s', (_, change, issue) => {
  expect(fromOpenHolidays([{ ...NATIONAL, ...change }])).toMatchObject({ _tag: 'Left', left: [issue] })
})

it('reports what is no list', () => {
  expect(fromOpenHolidays({ title: 'Bad Request' } as never)).toMatchObject({ _tag: 'Left', left: [{ code: 'notAList' }] })
})

it('reports entries of another form with their place', () => {
  const good = {
    startDate: '2026-01-01',
    endDate: '2026-01-01',
    type: 'Public',
    name: [{ language: 'EN', text: 'x' }],
    nationwide: true,
  }
  const list = [
    null,
    { ...good, name: 'x' },
    { ...good, name: [null] },
    { ...good, nationwide: 'yes' },
    { ...good, groups: [null] },
    { ...good, endDate: undefined },
  ]
  expect(fromOpenHolidays(list as never)).toMatchObject({
    _tag: 'Left',
    left: [
      { code: 'notAnEntry', path: [0] },
      { code: 'notAnEntry', path: [1, 'name'] },
      { code: 'notAnEntry', path: [2, 'name'] },
      { code: 'notAnEntry', path: [3, 'nationwide'] },
      { code: 'notAnEntry', path: [4, 'groups'] },
      { code: 'notADate', path: [5, 'startDate'] },
    ],
  })
})
