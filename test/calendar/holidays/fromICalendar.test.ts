import { describe, expect, it } from 'vitest'
import { fromICalendar } from '../../../src/calendar/holidays/fromICalendar.ts'

const calendar = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example//holidays//EN',
    ...events.flatMap((event) => ['BEGIN:VEVENT', 'UID:1@example', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const holidays = (text: string) => {
  const read = fromICalendar(text)
  return read._tag === 'Right' ? read.right.map(({ date, name }) => `${date} ${name}`) : expect.fail(JSON.stringify(read.left))
}

describe('events that last whole days', () => {
  it.each([
    [
      'a start and an exclusive end',
      ['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261227', 'SUMMARY:Xmas'],
      ['2026-12-25 Xmas', '2026-12-26 Xmas'],
    ],
    [
      'the end first',
      ['DTEND;VALUE=DATE:20190102', 'DTSTART;VALUE=DATE:20190101', 'SUMMARY:New Year’s Day'],
      ['2019-01-01 New Year’s Day'],
    ],
    ['a start alone is one day', ['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Xmas'], ['2026-12-25 Xmas']],
    ['a duration in days', ['DTSTART;VALUE=DATE:20261231', 'DURATION:P2D', 'SUMMARY:x'], ['2026-12-31 x', '2027-01-01 x']],
    ['a duration in weeks', ['DTSTART;VALUE=DATE:20261225', 'DURATION:P1W'], expect.objectContaining({ length: 7 })],
    [
      'escapes',
      ['DTSTART;VALUE=DATE:20261225', 'SUMMARY:One\\, two\\; three\\\\ four\\nfive'],
      ['2026-12-25 One, two; three\\ four\nfive'],
    ],
    ['a folded line', ['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christ', ' mas', '\t Day'], ['2026-12-25 Christmas Day']],
    [
      'parameters with colons',
      ['DTSTART;VALUE=DATE:20261225', 'SUMMARY;LANGUAGE=en;ALTREP="http://x:1/;a":Xmas: the day'],
      ['2026-12-25 Xmas: the day'],
    ],
    ['small letters', ['dtstart;value=date:20261225', 'summary:Xmas'], ['2026-12-25 Xmas']],
    [
      'an alarm with a duration of its own',
      ['DTSTART;VALUE=DATE:20261225', 'BEGIN:VALARM', 'DURATION:PT15M', 'SUMMARY:Wake up', 'END:VALARM', 'SUMMARY:Xmas'],
      ['2026-12-25 Xmas'],
    ],
    ['no summary', ['DTSTART;VALUE=DATE:20261225'], ['2026-12-25 ']],
    ['cancelled', ['DTSTART;VALUE=DATE:20261225', 'STATUS:CANCELLED'], []],
  ])('%s', (_, event, expected) => {
    expect(holidays(calendar(event))).toEqual(expected)
  })

  it('several, in their order', () => {
    expect(
      holidays(calendar(['DTSTART;VALUE=DATE:20261226', 'SUMMARY:b'], ['DTSTART;VALUE=DATE:20261225', 'SUMMARY:a'])),
    ).toEqual(['2026-12-26 b', '2026-12-25 a'])
  })

  it('reads bare line feeds and a byte order mark', () => {
    expect(holidays(`\uFEFF${calendar(['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Xmas']).replaceAll('\r\n', '\n')}`)).toEqual([
      '2026-12-25 Xmas',
    ])
  })
})

it('does not mind blanks at the ends of lines', () => {
  expect(
    holidays(
      calendar(['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Xmas']).replaceAll('\r\n', ' \t\r\n').replaceAll('\t\r\n', '\r\n'),
    ),
  ).toEqual(['2026-12-25 Xmas'])
})

describe('what is refused', () => {
  it.each([
    [
      'a yearly rule',
      ['DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=YEARLY'],
      { code: 'recurring', path: [0, 'RRULE'], found: 'FREQ=YEARLY' },
    ],
    ['further dates', ['DTSTART;VALUE=DATE:20261225', 'RDATE;VALUE=DATE:20271225'], { code: 'recurring', path: [0, 'RDATE'] }],
    ['one of a series', ['DTSTART;VALUE=DATE:20261225', 'RECURRENCE-ID;VALUE=DATE:20261226'], { code: 'recurring' }],
    [
      'a time of day',
      ['DTSTART;TZID=Europe/Berlin:20261224T140000'],
      { code: 'notAllDay', path: [0, 'DTSTART'], found: '20261224T140000' },
    ],
    ['a time of day in UTC', ['DTSTART:20261224T140000Z'], { code: 'notAllDay' }],
    [
      'an end with a time of day',
      ['DTSTART;VALUE=DATE:20261225', 'DTEND:20261225T120000'],
      { code: 'notAllDay', path: [0, 'DTEND'] },
    ],
    ['hours', ['DTSTART;VALUE=DATE:20261225', 'DURATION:PT12H'], { code: 'notAllDay', path: [0, 'DURATION'], found: 'PT12H' }],
    ['no start', ['SUMMARY:Xmas'], { code: 'notAllDay', path: [0, 'DTSTART'], found: undefined }],
    ['30 February', ['DTSTART;VALUE=DATE:20260230'], { code: 'notADate', path: [0, 'DTSTART'], found: '2026-02-30' }],
    [
      'an end on 30 February',
      ['DTSTART;VALUE=DATE:20260227', 'DTEND;VALUE=DATE:20260230'],
      { code: 'notADate', path: [0, 'DTEND'] },
    ],
    [
      'an end at the start',
      ['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261225'],
      { code: 'endsBeforeBeginning', path: [0, 'DTEND'] },
    ],
  ])('%s', (_, event, issue) => {
    expect(fromICalendar(calendar(event))).toMatchObject({ _tag: 'Left', left: [issue] })
  })

  it('each event that cannot be read', () => {
    const read = fromICalendar(calendar(['RRULE:FREQ=YEARLY'], ['DTSTART;VALUE=DATE:20261225'], ['DTSTART:20261225T000000']))
    expect(read).toMatchObject({ _tag: 'Left', left: [{ path: [0, 'RRULE'] }, { path: [2, 'DTSTART'] }] })
  })

  it('a rule of exceptions', () => {
    expect(fromICalendar(calendar(['DTSTART;VALUE=DATE:20261225', 'EXRULE:FREQ=YEARLY']))).toMatchObject({
      left: [{ code: 'recurring', path: [0, 'EXRULE'] }],
    })
  })

  it('a text that is not whole', () => {
    const whole = calendar(['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Xmas'])
    for (const end of ['END:VCALENDAR', 'END:VEVENT', 'SUMMARY']) {
      expect(fromICalendar(whole.slice(0, whole.indexOf(end)))).toMatchObject({ left: [{ code: 'notAList', path: [] }] })
    }
    expect(fromICalendar(whole.replace('END:VEVENT\r\n', ''))).toMatchObject({ left: [{ code: 'notAList' }] })
  })

  it.each([undefined, null, 5, {}])('what is no text: %j', (text) => {
    expect(fromICalendar(text as never)).toMatchObject({ _tag: 'Left', left: [{ code: 'notAList' }] })
  })

  it.each(['', '<!DOCTYPE html>', '{"status":404}'])('what is no calendar: %j', (text) => {
    expect(fromICalendar(text)).toMatchObject({ _tag: 'Left', left: [{ code: 'notAList' }] })
  })
})

describe('whatever it reads, it takes time in proportion and makes no more than a year of days', () => {
  const text = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n')
  const event = (...lines: readonly string[]) => text('BEGIN:VEVENT', 'SUMMARY:x', ...lines, 'END:VEVENT')

  it.each([
    ['letters', 'a'.repeat(1_000_000)],
    ['quotes', 'a;"'.repeat(300_000)],
    ['hyphens', '-'.repeat(1_000_000)],
    ['folds', 'a\n '.repeat(300_000)],
  ])('a long line of %s without a colon', (_, line) => {
    const start = performance.now()
    fromICalendar(text(line))
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it.each([
    ['DTEND;VALUE=DATE:99660101', 'DTEND'],
    ['DURATION:P2900000D', 'DURATION'],
    ['DURATION:P367D', 'DURATION'],
  ])('%s is too long', (line, property) => {
    expect(fromICalendar(event('DTSTART;VALUE=DATE:20260101', line))).toMatchObject({
      left: [{ code: 'tooLong', path: [0, property] }],
    })
  })

  it('a year is not', () => {
    const read = fromICalendar(event('DTSTART;VALUE=DATE:20280101', 'DURATION:P366D'))
    expect(read._tag === 'Right' && read.right.length).toBe(366)
  })

  it.each(['XP1D', '-P1D', 'P1000000000D'])('a duration of %s is not whole days', (duration) => {
    expect(fromICalendar(event('DTSTART;VALUE=DATE:20260101', `DURATION:${duration}`))).toMatchObject({
      left: [{ code: 'notAllDay', path: [0, 'DURATION'] }],
    })
  })

  it('a byte order mark is one only where it stands first', () => {
    const read = fromICalendar(`\uFEFF${event('DTSTART;VALUE=DATE:20260101').replace('SUMMARY:x', 'SUMMARY:x\uFEFFy')}`)
    expect(read).toMatchObject({ right: [{ name: 'x\uFEFFy' }] })
  })
})
