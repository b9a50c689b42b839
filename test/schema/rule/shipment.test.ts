import { describe, expect, it } from 'vitest'
import { shipmentTerms } from '../../../src/schema/rule/shipment.ts'
import { issuesOf } from '../issues.ts'

describe('the terms of shipment', () => {
  it.each<{ readonly is: unknown }>([
    { is: { clause: 'T-1', within: { businessDays: [2, 3] } } },
    { is: { clause: 'T-1', within: { hours: 48 }, tracking: 'T-2' } },
  ])('can be %j', ({ is }) => expect(issuesOf(shipmentTerms, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [
      { clause: 'T-1', within: { hours: 48 }, tracking: true },
      ['wrongValue tracking: a clause id of 1 to 64 visible characters, as XB-6, 2.1 or 4(b), with no space around it'],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(shipmentTerms, is)).toEqual(issues))
})
