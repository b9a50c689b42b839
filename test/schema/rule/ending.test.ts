import { describe, expect, it } from 'vitest'
import { RETENTIONS } from '../../../src/order/retention.ts'
import { endConsequence, endingTerms, retention } from '../../../src/schema/rule/ending.ts'
import { tolerant } from '../../../src/schema/schema.ts'
import { anyShare } from '../../../src/schema/value.ts'
import { issuesOf } from '../issues.ts'

const A_CLAUSE = 'a clause id of 1 to 64 visible characters, as XB-6, 2.1 or 4(b), with no space around it'
const A_SHARE = 'a percentage from 1 to 100 with at most two decimals'

describe('an ending', () => {
  it('leaves everything out, or says by which clause what is kept', () => {
    expect(issuesOf(endingTerms, {})).toEqual([])
    expect(issuesOf(endingTerms, { clause: 'T-1' })).toEqual([])
    for (const keeps of [...RETENTIONS, { share: 33.33 }, { fee: 'cancelled' }])
      expect(issuesOf(endingTerms, { clause: 'T-1', keeps })).toEqual([])
  })
  it.each<readonly [unknown, readonly string[]]>([
    [{ clause: ' 8' }, [`wrongValue clause: ${A_CLAUSE}`]],
    [{ keeps: 'everything' }, ['wrongValue keeps: one of nothing, nonRefundableDeposit, everythingPaid']],
    [{ keeps: { share: 120 } }, [`wrongValue keeps.share: ${A_SHARE}`]],
    [{ keeps: { amount: 5 } }, [`missing keeps.share: ${A_SHARE}`, 'unknownKey keeps.amount: one of the keys share']],
    [{ keeps: { fee: 'x', share: 20 } }, ['unknownKey keeps.share: one of the keys fee']],
    [{ back: 'storeCredit' }, ['unknownKey back: one of the keys clause, keeps']],
  ])('cannot be %j', (is, issues) => expect(issuesOf(endingTerms, is)).toEqual(issues))
  it('names a fee that can be found', () => {
    for (const fee of ['', ' ', 5]) expect(issuesOf(endingTerms, { keeps: { fee } })).toHaveLength(1)
  })
})

it('what follows from what has not come is that it ends', () => {
  expect(issuesOf(endConsequence, { then: 'ends' })).toEqual([])
  expect(issuesOf(endConsequence, { clause: 'T-1', then: 'ends', keeps: { share: 20 } })).toEqual([])
  expect(issuesOf(endConsequence, { keeps: 'nothing' })).toEqual(['missing then: ends'])
  expect(issuesOf(endConsequence, { then: 'goesOn' })).toEqual(['wrongValue then: ends'])
})

it('of what is stored, a key that is not known is left out, and any share is one', () => {
  const stored = retention(tolerant, anyShare)
  expect(issuesOf(stored, { share: 0.001, of: 'price' })).toEqual([])
  expect(issuesOf(stored, { fee: 'cancelled', of: 'unit' })).toEqual([])
  expect(issuesOf(stored, 'all')).toHaveLength(1)
})
