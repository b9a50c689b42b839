import { describe, expect, it } from 'vitest'
import { refundTerms } from '../../../src/schema/rule/settlement.ts'
import { issuesOf } from '../issues.ts'

const A_TIME =
  'a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }, or openEnded'

describe('the terms of refunds', () => {
  it.each<{ readonly is: unknown }>([
    { is: { clause: 'T-1', within: { businessDays: [1, 3] } } },
    {
      is: [
        { clause: 'T-1', when: { region: 'BR' }, within: 'openEnded' },
        { clause: 'T-1', within: { days: 1 } },
      ],
    },
  ])('can be %j', ({ is }) => expect(issuesOf(refundTerms, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [{ clause: 'T-1', within: 10 }, [`wrongValue within: ${A_TIME}`]],
    [{ clause: 'T-1', when: { region: 'BR' }, within: { days: 1 } }, ['unknownKey when: one of the keys clause, within']],
  ])('cannot be %j', (is, issues) => expect(issuesOf(refundTerms, is)).toEqual(issues))
})
