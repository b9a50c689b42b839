import { describe, expect, it } from 'vitest'
import { dueAfter } from '../../src/rule/dueAfter.ts'
import type { Within } from '../../src/deadline/span.ts'
import type { Consequence } from '../../src/order/consequence.ts'
import type { Due } from '../../src/order/due.ts'
import type { ConsequenceTerms } from '../../src/rule/dutyTerms.ts'
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

describe('what follows is fixed with it', () => {
  const answer = { clause: 'T-9', within: { days: 7 } } as const
  it.each<readonly [ConsequenceTerms, Consequence]>([
    [{ then: 'ends' }, { then: 'ends', keeps: 'nothing', clause }],
    [
      { clause: 'T-2', then: 'ends', keeps: 'nonRefundableDeposit' },
      { then: 'ends', keeps: 'nonRefundableDeposit', clause: 'T-2' },
    ],
    [
      { then: 'ends', keeps: { share: 20 } },
      { then: 'ends', keeps: { share: 20 }, clause },
    ],
    [{ then: 'granted' }, { then: 'granted', clause }],
    [
      { clause: 'T-2', then: 'denied' },
      { then: 'denied', clause: 'T-2' },
    ],
    [{ then: 'goesOn' }, { then: 'goesOn', clause }],
    [{ then: 'delivered' }, { then: 'delivered', clause }],
    [
      { then: 'asksAgain', answer },
      { then: 'asksAgain', otherwise: null, clause },
    ],
    [
      { clause: 'T-2', then: 'asksAgain', answer: { ...answer, ifMissed: { then: 'ends' } } },
      { then: 'asksAgain', otherwise: 'ends', clause: 'T-2' },
    ],
    [
      { then: 'asksAgain', answer: { ...answer, ifMissed: { clause: 'T-3', then: 'goesOn' } } },
      { then: 'asksAgain', otherwise: 'goesOn', clause },
    ],
  ])('%j', (said, ifMissed) => {
    expect(dueAfter(CALENDAR, { clause, within: { hours: 24 }, ifMissed: said }, since)).toEqual({
      by: since + 24 * HOUR,
      clause,
      ifMissed,
    })
  })
  it.each<readonly [string, Within, Due]>([
    [
      'also with the beginning of a window',
      { businessDays: [1, 2] },
      { from: Date.UTC(2026, 10, 23), by: Date.UTC(2026, 10, 25), clause },
    ],
    ['also where no time is named', 'openEnded', { by: null, why: 'openEnded', since, clause }],
    ['also beyond the calendar', { businessDays: 300 }, { by: null, why: 'beyondCalendar', since, clause }],
  ])('%s', (_, within, due) => {
    const ifMissed = { then: 'ends', keeps: 'nothing', clause } as const
    expect(dueAfter(CALENDAR, { clause, within, ifMissed: { then: 'ends' } }, since)).toEqual({ ...due, ifMissed })
  })
})
