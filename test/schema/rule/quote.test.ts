import { describe, expect, it } from 'vitest'
import { quoteTerms } from '../../../src/schema/rule/quote.ts'
import { issuesOf } from '../issues.ts'

describe('the terms of a quote', () => {
  it.each<{ readonly is: unknown }>([
    { is: { answer: { clause: 'T-1', within: { hours: 48 } }, confirm: { clause: 'T-2', within: 'openEnded' } } },
  ])('can be %j', ({ is }) => expect(issuesOf(quoteTerms, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [
      { answer: { clause: 'T-1' } },
      [
        'missing answer.within: a span: { hours }, { openHours }, { businessDays }, { days }, { weeks }, { months }, { quarters } or { years }, or openEnded',
        'missing confirm: an object with the keys clause, within, ifMissed',
      ],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(quoteTerms, is)).toEqual(issues))
})
