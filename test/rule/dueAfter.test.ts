import { describe, expect, it } from 'vitest'
import { dueAfter } from '../../src/rule/dueAfter.ts'
import type { Within } from '../../src/deadline/span.ts'
import type { Due } from '../../src/order/due.ts'
import { FRI_2026_11_20, HOUR } from '../support/orders.ts'
import { CALENDAR } from '../support/sales.ts'

const since = FRI_2026_11_20
const clause = 'T-1'

describe('when what begins on a Friday morning is due', () => {
  it.each<readonly [string, Within, Due]>([
    ['24 hours', { hours: 24 }, { by: since + 24 * HOUR, clause }],
    ['two business days', { businessDays: 2 }, { by: Date.UTC(2026, 10, 25), clause }],
    [
      'not before the first of a window',
      { businessDays: [1, 2] },
      { from: Date.UTC(2026, 10, 23), by: Date.UTC(2026, 10, 25), clause },
    ],
    ['no time named', 'openEnded', { by: null, why: 'openEnded', since, clause }],
    ['beyond the calendar', { businessDays: 300 }, { by: null, why: 'beyondCalendar', since, clause }],
  ])('%s', (_, within, due) => expect(dueAfter(CALENDAR, { clause, within }, since)).toEqual(due))
})
