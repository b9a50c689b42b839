import { describe, expect, it } from 'vitest'
import { delayTerms, shippingCostTerms } from '../../../src/schema/rule/arrival.ts'
import { issuesOf } from '../issues.ts'

describe('the terms of the shipping cost', () => {
  it.each<{ readonly is: unknown }>([{ is: { clause: 'T-1', told: 'onArrival' } }])('can be %j', ({ is }) =>
    expect(issuesOf(shippingCostTerms, is)).toEqual([]),
  )

  it.each<readonly [unknown, readonly string[]]>([
    [
      { told: 'later' },
      [
        'missing clause: a clause id of 1 to 64 visible characters, as XB-6, 2.1 or 4(b), with no space around it',
        'wrongValue told: onArrival',
      ],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(shippingCostTerms, is)).toEqual(issues))
})

it('a delay is a move by more than some time', () => {
  expect(issuesOf(delayTerms, { clause: 'T-1', over: { days: 60 } })).toEqual([])
  expect(issuesOf(delayTerms, { clause: 'T-1', over: 'openEnded' })).toEqual([expect.stringMatching(/^wrongValue over: a span/)])
  expect(issuesOf(delayTerms, { clause: 'T-1' })).toEqual([expect.stringMatching(/^missing over: a span|^missing over/)])
})
