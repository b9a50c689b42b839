import { expect, it } from 'vitest'
import { deadlineText, monthText } from '../../../src/deadline/picture/pictureText.ts'
import { calendarFrom, TOKYO_2026 } from '../../calendar/support.ts'

const tokyo = calendarFrom({ ...TOKYO_2026, hours: [['09:00', '17:00']], halfDays: { '2026-12-30': [['09:00', '12:00']] } })
const FRI_1730 = Date.parse('2026-11-20T17:30+09:00')

it('a month', () => {
  expect(monthText(tokyo, '2026-12')).toBe(
    [
      '2026-12, Asia/Tokyo',
      ' Mon  Tue  Wed  Thu  Fri  Sat  Sun',
      '       1    2    3    4    5-   6-',
      '  7    8    9   10   11   12-  13-',
      ' 14   15   16   17   18   19-  20-',
      ' 21   22   23   24   25   26-  27-',
      ' 28   29   30/  31*',
    ].join('\n'),
  )
})

it('a deadline over two months', () => {
  const text = deadlineText(tokyo, FRI_1730, { businessDays: 6 })
  expect(typeof text === 'string' && text.split('\n').filter((line) => /[>+[]/.test(line))).toEqual([
    ' 16   17   18   19  >20   21-  22-',
    ' 23*  24+  25+  26+  27+  28-  29-',
    ' 30+',
    '     [ 1]   2    3    4    5-   6-',
    'event      fri 2026-11-20 17:30:00 +09:00',
    'due before wed 2026-12-02 00:00:00 +09:00',
  ])
})

it('a window says before when it is not expected, and a span of hours marks no days', () => {
  expect(deadlineText(tokyo, FRI_1730, { businessDays: [1, 2] })).toContain('not before tue 2026-11-24 00:00:00 +09:00')
  expect(deadlineText(tokyo, FRI_1730, { hours: 24 })).not.toMatch(/\d\+/)
})

it('says what is wrong', () => {
  expect(monthText(tokyo, '11/2026')).toMatchObject({ code: 'notADate', path: ['month'] })
  expect(monthText(null as never, '2026-11')).toMatchObject({ code: 'notACalendar' })
  expect(deadlineText(tokyo, Number.NaN, { hours: 1 })).toMatchObject({ code: 'notAnInstant' })
  expect(deadlineText({} as never, 0, { hours: 1 })).toMatchObject({ code: 'notACalendar' })
})
