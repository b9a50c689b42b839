import { expect, it } from 'vitest'
import { endOf, questionOf } from '../../src/deadline/question.ts'
import type { Span } from '../../src/deadline/span.ts'
import { calendarFrom, instant, inUtc, MON_TO_FRI } from '../calendar/support.ts'

const shop = calendarFrom({
  zone: 'UTC',
  open: MON_TO_FRI,
  holidays: ['2026-11-23'],
  covers: ['2026-01-01', '2026-12-31'],
  hours: [['09:00', '17:00']],
})
const FRI_2026_11_20_1600 = instant('2026-11-20T16:00Z')

it.each<readonly [Span, string, number]>([
  [{ hours: 1 }, 'hours', 1],
  [{ openHours: 1 }, 'openHours', 1],
  [{ days: 1, roll: 'following' }, 'days', 1],
])('%j is so much of one unit, counted as the calendar says', (span, unit, amount) => {
  expect(questionOf(shop, FRI_2026_11_20_1600, span, undefined)).toEqual({
    calendar: shop,
    unit,
    amount,
    options: span,
    counting: shop.counting,
  })
})

it.each([
  [null, 0, { hours: 1 }, undefined, 'notACalendar'],
  [shop, Number.NaN, { hours: 1 }, undefined, 'notAnInstant'],
  [shop, 0, {}, undefined, 'notASpan'],
  [shop, 0, { hours: 1 }, { from: 'eventDay' }, 'notACounting'],
] as const)('what is wrong comes in the order of the arguments', (calendar, at, span, counting, code) => {
  expect(questionOf(calendar as never, at, span as never, counting as never)).toMatchObject({ code })
})

it.each<readonly [Span, string]>([
  [{ hours: 2 }, '2026-11-20T18:00:00.000Z'],
  [{ openHours: 2 }, '2026-11-24T10:00:00.000Z'],
  [{ businessDays: 1 }, '2026-11-25T00:00:00.000Z'],
])('%j is over when its unit says', (span, expected) => {
  const asked = questionOf(shop, FRI_2026_11_20_1600, span, undefined)
  if ('code' in asked || typeof asked.amount !== 'number') return expect.fail()
  expect(inUtc(endOf(asked, FRI_2026_11_20_1600, asked.amount, [asked.unit]))).toBe(expected)
})
