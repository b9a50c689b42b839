import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { latestStart } from '../../src/deadline/latestStart.ts'
import { inUtc, MON_TO_FRI } from '../calendar/support.ts'

const shop = calendarOf({
  zone: 'UTC',
  open: MON_TO_FRI,
  holidays: ['2026-11-25'],
  covers: ['2026-01-01', '2026-12-31'],
  hours: {
    mon: [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ],
    tue: [['22:00', '06:00']],
    wed: [['09:00', '17:00']],
    thu: [['09:00', '17:00']],
    fri: [['09:00', '17:00']],
  },
  hoursOnClosedDays: { sat: [['10:00', '14:00']] },
})
const at = (time: string) => Date.parse(`2026-11-${time}Z`)

describe('latestStart', () => {
  it.each([
    ['within the day', '23T12:00', 2, '23T10:00'],
    ['over lunch', '23T14:00', 2, '23T11:00'],
    ['over the weekend', '23T10:00', 6, '20T16:00'],
    ['from a closed hour', '22T12:00', 1, '21T13:00'],
    ['at an opening exactly', '23T12:00', 3, '23T09:00'],
    ['no time, while open', '23T10:00', 0, '23T10:00'],
    ['no time, on Sunday', '22T12:00', 0, '21T14:00'],
  ])('%s', (_, by, openHours, expected) => expect(inUtc(latestStart(shop, at(by), { openHours }))).toBe(inUtc(at(expected))))

  it('says what is wrong', () => {
    for (const span of [null, {}, { openHours: -1 }, { openHours: Number.NaN }, { openHours: '5' }]) {
      expect(latestStart(shop, at('23T10:00'), span as never)).toMatchObject({ code: 'notASpan', path: ['span', 'openHours'] })
    }
    expect(latestStart(shop, Number.NaN, { openHours: 1 })).toMatchObject({ code: 'notAnInstant', path: ['by'] })
    expect(latestStart(shop, Date.parse('2026-01-01T10:00Z'), { openHours: 9 })).toMatchObject({ code: 'outsideCalendar' })
  })
})
