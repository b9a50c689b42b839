import { describe, expect, it } from 'vitest'
import { refundTerms } from '../../../src/schema/rule/settlement.ts'
import { issuesOf } from '../issues.ts'

describe('the terms of refunds', () => {
  it.each<{ readonly is: unknown }>([
    { is: { clause: 'T-1', within: { businessDays: [1, 3] } } },
    { is: { clause: 'T-1', within: 'openEnded', byRegion: { BR: { days: 10 } } } },
  ])('can be %j', ({ is }) => expect(issuesOf(refundTerms, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [{ clause: 'T-1', within: { days: 1 }, byRegion: ['BR'] }, ['wrongValue byRegion: an object']],
    [
      { clause: 'T-1', within: { days: 1 }, byRegion: { BR: 10 } },
      [
        'wrongValue byRegion.BR: a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }, or openEnded',
      ],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(refundTerms, is)).toEqual(issues))
})
