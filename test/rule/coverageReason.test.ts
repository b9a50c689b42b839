import { expect, it } from 'vitest'
import { beyondCalendar } from '../../src/rule/coverageReason.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'
import { CALENDAR } from '../support/sales.ts'

it('says what would begin, since when, and how far the calendar goes', () => {
  expect(beyondCalendar(CALENDAR, 'UnitsCancelled', FRI_2026_11_20, 'T-1')).toEqual({
    code: 'beyondCalendar',
    clause: 'T-1',
    facts: { begins: 'UnitsCancelled', since: FRI_2026_11_20, covers: ['2026-01-01', '2026-12-31'] },
  })
})
