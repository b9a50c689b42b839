import { describe, expect, it } from 'vitest'
import { says } from '../../../src/schema/rule/builtInRule.ts'
import { BUILT_IN_RULES } from '../../../src/rule/builtInRule.ts'
import { issuesOf } from '../issues.ts'

describe('what a shop says of the built-in rules', () => {
  it.each<{ readonly is: unknown }>([{ is: {} }, { is: { promiseStays: 'T-1', unpaidNeverShips: 'T-2' } }])(
    'can be %j',
    ({ is }) => expect(issuesOf(says, is)).toEqual([]),
  )

  it.each<readonly [unknown, readonly string[]]>([
    [
      { promiseStays: 10 },
      ['wrongValue promiseStays: a clause id of 1 to 64 visible characters, as XB-6, 2.1 or 4(b), with no space around it'],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(says, is)).toEqual(issues))

  it('can be of every one', () => {
    expect(issuesOf(says, Object.fromEntries(BUILT_IN_RULES.map((rule) => [rule, 'T-1'])))).toEqual([])
  })

  it('is of a rule that there is', () => {
    expect(issuesOf(says, { promisesStay: 'T-1' })).toEqual([
      expect.stringMatching(/^unknownKey promisesStay: one of the keys onlyListed/),
    ])
  })
})
