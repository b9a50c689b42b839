import { expect, it } from 'vitest'
import { deadlinePicture } from '../../../src/deadline/picture/deadlinePicture.ts'
import { calendarFrom, TOKYO_2026 } from '../../calendar/support.ts'

const tokyo = calendarFrom({ ...TOKYO_2026, cutoff: '14:00' })
const THU_1500 = Date.parse('2026-11-19T15:00+09:00')

it('says beneath the months what is skipped but for closed weekdays', () => {
  const picture = deadlinePicture(tokyo, THU_1500, { businessDays: 1 }, { from: 'receipt', due: 'endOfDay' })
  expect(picture).toMatchObject({
    zone: 'Asia/Tokyo',
    notes: [
      'event      thu 2026-11-19 15:00:00 +09:00',
      'due before wed 2026-11-25 00:00:00 +09:00',
      'skipped    2026-11-19 after the cut-off',
      'skipped    2026-11-23 holiday: Labour Thanksgiving Day',
    ],
  })
})

it('is an issue where the deadline is', () => {
  expect(deadlinePicture(tokyo, THU_1500, { businessDays: 999 }, undefined)).toMatchObject({ code: 'outsideCalendar' })
})
