import { describe, expect, it } from 'vitest'
import { shippingCostTerms } from '../../../src/schema/rule/arrival.ts'
import { issuesOf } from '../issues.ts'

describe('the terms of the shipping cost', () => {
  it.each<{ readonly is: unknown }>([{ is: { clause: 'T-1', told: 'onArrival' } }])('can be %j', ({ is }) =>
    expect(issuesOf(shippingCostTerms, is)).toEqual([]),
  )

  it.each<readonly [unknown, readonly string[]]>([
    [
      { told: 'later' },
      ['missing clause: a clause id that ends in a hyphen and a number, as XB-6', 'wrongValue told: onArrival'],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(shippingCostTerms, is)).toEqual(issues))
})
