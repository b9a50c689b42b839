import { describe, expect, it } from 'vitest'
import { keeping } from '../../../src/schema/rule/kept.ts'
import { issuesOf } from '../issues.ts'

describe('what is kept', () => {
  it.each<{ readonly is: unknown }>([
    { is: { clause: 'T-1', keeps: 'nothing' } },
    { is: { clause: 'T-1', keeps: 'nonRefundableDeposit' } },
    { is: { clause: 'T-1', keeps: 'everythingPaid' } },
  ])('can be %j', ({ is }) => expect(issuesOf(keeping, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [{ clause: 'T-1', keeps: 'deposit' }, ['wrongValue keeps: one of nothing, nonRefundableDeposit, everythingPaid']],
  ])('cannot be %j', (is, issues) => expect(issuesOf(keeping, is)).toEqual(issues))
})
