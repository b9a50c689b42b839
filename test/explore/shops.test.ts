/**
 * What can become of an order under the terms of the five shops, not very far: one thing in a history that a plain sale does not
 * have, and one more tried. `npm run explore` goes further.
 */
import { describe, expect, it } from 'vitest'
import { explore } from './explore.ts'
import { told } from './finding.ts'
import { nameOf, notMetIn, unlistedIn } from './judge.ts'
import { explorations } from './shops.ts'

const STRAYS = 1

const explored = explorations({ strays: STRAYS }).map(({ policy, scope }) => ({
  title: scope.name,
  result: explore(policy, scope, { nameOf }),
}))

describe('nothing is found that is not known', () => {
  it.each(explored.map((each) => [each.title, each.result] as const))('%s', (_, result) => {
    expect(result.complete).toBe(true)
    const unlisted = unlistedIn(result).map(({ finding }) => `${finding.law}: ${finding.says}\n${told(finding.history)}`)
    expect(unlisted).toEqual([])
  })
})

it('what is known is still found: otherwise take it off the list', () => {
  const notMet = notMetIn(
    explored.map(({ result }) => result),
    STRAYS,
  )
  expect(notMet).toEqual([])
})
