import { describe, expect, it } from 'vitest'
import { DUTY_NAMES } from '../../src/order/duty.ts'
import { REFUND_CAUSES } from '../../src/order/ledger.ts'
import { answered, application, cited, due, dutyName, line, openReturn, plan, refundCause } from '../../src/schema/eventPart.ts'
import { aReturn, aSoldLine } from '../support/sales.ts'
import { changed, GONE, issuesOf } from './issues.ts'

const INSTANT = 'epoch milliseconds, or a date and time with an offset, as 2026-11-21T10:00:00+09:00'

describe('what only events carry', () => {
  it('is due at an instant, or says why at none', () => {
    expect(issuesOf(due, { by: 1, from: 0, clause: null })).toEqual([])
    expect(issuesOf(due, { by: null, why: 'openEnded', since: 0, clause: 'T-1' })).toEqual([])
    expect(issuesOf(due, { by: null, clause: null })).toEqual([
      'missing why: one of openEnded, beyondCalendar',
      `missing since: ${INSTANT}`,
    ])
    expect(issuesOf(due, { clause: null })).toEqual([`missing by: ${INSTANT}`])
    expect(issuesOf(due, null)).toEqual(['wrongValue : an object with the keys by, from, clause'])
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
      'wrongValue back: an object with the keys by, from, clause',
    ])
    expect(issuesOf(application, { id: 'c1', lines: [], asks: 'court', clause: null })).toEqual([
      'wrongValue asks: one of shop, carrier',
    ])
    expect(issuesOf(plan, { upFront: 'half', onArrival: 1 })).toEqual([
      'wrongValue upFront: one of nothing, deposit, full',
      'wrongValue onArrival: true or false',
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
