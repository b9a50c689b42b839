/** The form of `https://www.gov.uk/bank-holidays.json`. */
import { expect, it } from 'vitest'
import { fromGovUk } from '../../../src/calendar/holidays/fromGovUk.ts'

const JSON_2026 = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [
      { title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true },
      { title: 'Boxing Day', date: '2026-12-28', notes: 'Substitute day', bunting: true },
    ],
  },
  scotland: { division: 'scotland', events: [{ title: '2nd January', date: '2026-01-02', notes: '', bunting: true }] },
}

it('reads one division', () => {
  expect(fromGovUk(JSON_2026, 'england-and-wales')).toEqual({
    _tag: 'Right',
    right: [
      { date: '2026-12-25', name: 'Christmas Day' },
      { date: '2026-12-28', name: 'Boxing Day (Substitute day)' },
    ],
  })
  expect(fromGovUk(JSON_2026, 'scotland')).toEqual({ _tag: 'Right', right: [{ date: '2026-01-02', name: '2nd January' }] })
})

it('reports a division that is not there', () => {
  expect(fromGovUk(JSON_2026, 'northern-ireland')).toMatchObject({ _tag: 'Left', left: [{ code: 'notAList', found: undefined }] })
})

it('reports a date that is none, with its place', () => {
  const wrong = { scotland: { events: [{ title: 'x', date: '02/01/2026' }] } }
  expect(fromGovUk(wrong, 'scotland')).toMatchObject({
    _tag: 'Left',
    left: [{ code: 'notADate', path: ['scotland', 'events', 0, 'date'] }],
  })
})

it('reports events of another form with their place', () => {
  const events = [null, { date: '2026-01-01' }, { title: 'x' }, { title: 'x', date: '2026-01-01', notes: 5 }]
  expect(fromGovUk({ scotland: { events } } as never, 'scotland')).toMatchObject({
    _tag: 'Left',
    left: [
      { code: 'notAnEntry', path: ['scotland', 'events', 0] },
      { code: 'notAnEntry', path: ['scotland', 'events', 1, 'title'] },
      { code: 'notADate', path: ['scotland', 'events', 2, 'date'] },
      { code: 'notAnEntry', path: ['scotland', 'events', 3, 'notes'] },
    ],
  })
  expect(fromGovUk(null as never, 'scotland')).toMatchObject({ left: [{ code: 'notAList', found: null }] })
})
