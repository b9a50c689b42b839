import { expect, it } from 'vitest'
import { clauseFor } from '../../src/rule/builtInRule.ts'

it('a built-in rule is cited where the shop says it too, and only there', () => {
  const says = { promiseStays: 'T-1' } as const
  expect([clauseFor(says, 'promiseStays'), clauseFor(says, 'onlyAsMarked'), clauseFor(undefined, 'promiseStays')]).toEqual([
    'T-1',
    null,
    null,
  ])
})
