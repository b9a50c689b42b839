import { describe, expect, it } from 'vitest'
import { INCIDENTS, MOMENTS } from '../../../src/order/moment.ts'
import type { Window } from '../../../src/rule/window.ts'
import { BEFORE_DELIVERY, windowShape } from '../../../src/schema/rule/window.ts'
import { type Schema, strict } from '../../../src/schema/schema.ts'
import { issuesOf } from '../issues.ts'

const window: Schema<Window> = strict<Window>(windowShape(BEFORE_DELIVERY) as never)
const A_DATE = 'a date that exists, as 2027-01-15'

describe('a window', () => {
  it.each<{ readonly is: Window }>([
    { is: {} },
    { is: { since: 'delay', after: { hours: 1 }, until: 'closing', within: { businessDays: 3 }, through: '2027-01-15' } },
    { is: { through: '2028-02-29' } },
    { is: { before: { release: { days: 14 } } } },
    { is: { before: { closing: { hours: 0.5 }, release: { businessDays: 3 } } } },
  ])('can be %j', ({ is }) => expect(issuesOf(window, is)).toEqual([]))

  it('counts from whatever can have happened', () => {
    for (const since of [...MOMENTS, ...INCIDENTS]) expect(issuesOf(window, { since })).toEqual([])
    expect(issuesOf(window, { since: 'closing' })).toEqual([
      'wrongValue since: one of placement, firstPayment, payment, supply, arrival, preparation, shipment, delivery, delay, specificationChange',
    ])
  })
  it('ends with what can happen before the goods are there, and with no incident', () => {
    for (const until of BEFORE_DELIVERY) expect(issuesOf(window, { until })).toEqual([])
    for (const until of ['delivery', 'delay', ''])
      expect(issuesOf(window, { until })).toEqual([
        'wrongValue until: one of placement, firstPayment, payment, supply, arrival, preparation, shipment, closing, release',
      ])
  })
  it.each(['2027-02-29', '2027-1-15', '15 January', '', 20_270_115, null])('cannot be open through %j', (through) => {
    expect(issuesOf(window, { through })).toEqual([`wrongValue through: ${A_DATE}`])
  })
  it('closes so long before a date that an offer can have', () => {
    expect(issuesOf(window, { before: {} })).toEqual(['wrongValue before: how long before the closing or the release'])
    expect(issuesOf(window, { before: { arrival: { days: 1 } } })).toContain(
      'unknownKey before.arrival: one of the keys closing, release',
    )
    expect(issuesOf(window, { before: { release: 'openEnded' } })).toEqual([
      expect.stringMatching('^wrongValue before.release: one'),
    ])
  })
  it('has spans that end: none is open-ended', () => {
    for (const key of ['after', 'within'])
      expect(issuesOf(window, { [key]: 'openEnded' })).toEqual([expect.stringMatching(`^wrongValue ${key}: a span`)])
  })
})
