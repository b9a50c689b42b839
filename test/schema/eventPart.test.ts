import { describe, expect, it } from 'vitest'
import { DUTY_NAMES } from '../../src/order/duty.ts'
import { REFUND_CAUSES } from '../../src/order/ledger.ts'
import { RETENTIONS } from '../../src/order/retention.ts'
import {
  answered,
  application,
  cited,
  due,
  dutyName,
  ending,
  line,
  openReturn,
  plan,
  refundCause,
} from '../../src/schema/eventPart.ts'
import { anEnding, aPart, aReturn, aSoldLine } from '../support/sales.ts'
import { changed, GONE, issuesOf } from './issues.ts'

const INSTANT = 'epoch milliseconds, or a date and time with an offset, as 2026-11-21T10:00:00+09:00'

describe('what only events carry', () => {
  it('is due at an instant, or says why at none', () => {
    expect(issuesOf(due, { by: 1, from: 0, clause: null })).toEqual([])
    expect(issuesOf(due, { by: null, why: 'openEnded', since: 0, clause: 'T-1' })).toEqual([])
    expect(issuesOf(due, { by: 1, clause: null, ifMissed: { then: 'granted', clause: 'T-1' } })).toEqual([])
    expect(issuesOf(due, { by: 1, clause: null, ifMissed: { then: 'ends', clause: null } })).toEqual([
      expect.stringMatching(/^missing ifMissed\.keeps:/),
    ])
    expect(issuesOf(due, { by: null, clause: null })).toEqual([
      'missing why: one of openEnded, beyondCalendar',
      `missing since: ${INSTANT}`,
    ])
    expect(issuesOf(due, { clause: null })).toEqual([`missing by: ${INSTANT}`])
    expect(issuesOf(due, null)).toEqual(['wrongValue : an object with the keys by, from, clause, ifMissed'])
  })

  it('cites a clause as it was written, or none', () => {
    expect(issuesOf(cited, 'clause 7')).toEqual([])
    expect(issuesOf(cited, null)).toEqual([])
    expect(issuesOf(cited, 7)).toEqual(['wrongValue : a clause id, or null'])
  })

  it('is a line, whole', () => {
    const whole = aSoldLine()
    expect(issuesOf(line, whole)).toEqual([])
    for (const key of Object.keys(whole))
      expect(issuesOf(line, changed(whole, [key], GONE))).toEqual([expect.stringMatching(`^missing ${key}:`)])
  })

  it('is a return, an application, a plan', () => {
    expect(issuesOf(openReturn, aReturn({ cameBack: { at: 0, condition: 'opened', carriage: 1 } }))).toEqual([])
    expect(issuesOf(openReturn, { ...aReturn(), back: 'soon' })).toEqual([
      'wrongValue back: an object with the keys by, from, clause, ifMissed',
    ])
    expect(issuesOf(application, { id: 'c1', parts: [aPart()] })).toEqual([])
    expect(issuesOf(application, { id: 'c1', parts: [{ ...aPart(), asks: 'court' }] })).toEqual([
      'wrongValue parts.0.asks: one of shop, seller, maker, carrier',
    ])
    expect(issuesOf(plan, { upFront: 'half', onArrival: 1 })).toEqual([
      'wrongValue upFront: one of nothing, deposit, full',
      'wrongValue onArrival: true or false',
    ])
  })

  it('is how units end: by whom, why, and what is kept', () => {
    for (const keeps of [...RETENTIONS, { share: 12.5 }, { fee: 'cancelled' }])
      expect(issuesOf(ending, anEnding({ keeps }))).toEqual([])
    // A share that terms could not name is still what was kept.
    expect(issuesOf(ending, anEnding({ keeps: { share: 0.001 }, clause: null }))).toEqual([])
    expect(issuesOf(ending, { by: 'maker', because: 'pity', keeps: 'all', clause: null })).toEqual([
      'wrongValue by: one of customer, shop',
      'wrongValue because: one of cancellation, unavailability',
      'wrongValue keeps: one of nothing, nonRefundableDeposit, everythingPaid',
    ])
  })

  it('names causes and duties that there are', () => {
    for (const cause of REFUND_CAUSES) expect(issuesOf(refundCause, cause)).toEqual([])
    for (const name of DUTY_NAMES) expect(issuesOf(dutyName, name)).toEqual([])
    expect(issuesOf(refundCause, 'pity')).toHaveLength(1)
    expect(issuesOf(dutyName, 'apology')).toHaveLength(1)
    expect(issuesOf(answered, { command: 7, id: '', content: '' })).toEqual(['wrongValue command: the type of a command'])
  })
})
