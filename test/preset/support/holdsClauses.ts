import { describe, expect, it } from 'vitest'
import type { ClauseId, Policy } from '../../../src/index.ts'
import { type Scenario, seenUnder } from './scenario.ts'

/** Every scenario as a test, and every clause from 1 to `last` cited in what a scenario about it sees. */
export const holdsClauses = (preset: Policy, scenarios: readonly Scenario[], prefix: string, last: number): void => {
  describe.each(Array.from({ length: last }, (_, index): ClauseId => `${prefix}-${index + 1}`))('%s', (clause) => {
    const about = scenarios.filter((scenario) => scenario.clause === clause)
    it.each(about)('$says', (scenario) => {
      expect(seenUnder(preset, scenario)).toEqual(scenario.sees)
    })
    it('is cited in what is decided', () => {
      expect(about.map((scenario) => JSON.stringify(seenUnder(preset, scenario))).join('\n')).toMatch(
        new RegExp(`${clause}(?!\\d)`),
      )
    })
  })
  it('has scenarios about its own clauses only', () => {
    const numbers = scenarios.map(({ clause }) => (clause.startsWith(`${prefix}-`) ? Number(clause.slice(prefix.length + 1)) : 0))
    expect(numbers.filter((number) => !(number >= 1 && number <= last))).toEqual([])
  })
}
