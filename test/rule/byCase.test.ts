import { expect, expectTypeOf, it } from 'vitest'
import { type ByCase, caseFor, casesOf } from '../../src/rule/byCase.ts'
import { aSale, CALENDAR } from '../support/sales.ts'

type Term = { readonly days: number }

const forBrazil = { when: { region: 'BR' }, days: 10 }
const forTrade = { when: { group: 'trade' }, days: 1 }
const otherwise = { days: 3 }

const daysFor = (term: ByCase<Term>, region: string, group?: string): number | undefined => {
  const cases = casesOf<Term>(term)
  const order = aSale({ circumstances: { region, ...(group === undefined ? {} : { group }) } })
  return cases[caseFor(cases, CALENDAR, order)]?.days
}

it('one term is for everybody', () => expect(daysFor(otherwise, 'BR')).toBe(3))

it('of several the first that holds is meant, or the last', () => {
  const term: ByCase<Term> = [forBrazil, forTrade, otherwise]
  expect([daysFor(term, 'BR', 'trade'), daysFor(term, 'US', 'trade'), daysFor(term, 'US')]).toEqual([10, 1, 3])
})

it('the last asks nothing, and a mark is nothing that an order has', () => {
  expectTypeOf<readonly [typeof forBrazil, typeof forTrade]>().not.toExtend<ByCase<Term>>()
  expectTypeOf<readonly [typeof otherwise]>().not.toExtend<ByCase<Term>>()
  expectTypeOf<{ readonly mark: string }>().not.toExtend<(typeof forBrazil)['when']>()
})
