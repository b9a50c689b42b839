import { describe, expect, it } from 'vitest'
import { decide, evolve, initialOrder, obligationsOf } from '../../src/index.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { english } from '../../src/text/english/english.ts'
import { explainDecision } from '../../src/text/explainDecision.ts'
import { explainObligation } from '../../src/text/explainObligation.ts'
import { speakerOf } from '../../src/text/speakerOf.ts'
import type { TextOptions } from '../../src/text/textOptions.ts'
import { aPlacing } from '../support/orders.ts'

it('speaks English unless another language is given', () => {
  expect(speakerOf(marketplace, {}).language).toBe(english)
  const loud = { ...english, sentence: (phrase: string) => phrase.toUpperCase() }
  expect(speakerOf(marketplace, { language: loud }).sentence('it is so', null)).toBe('IT IS SO')
})

it('names the clause as the caller does', () => {
  expect(speakerOf(marketplace, {}).sentence('it is so', 'XB-6')).toBe('It is so [XB-6].')
  const names = { clause: (id: string) => id.replace('XB-', 'Section ') }
  expect(speakerOf(marketplace, { names }).sentence('it is so', 'XB-6')).toBe('It is so [Section 6].')
})

describe('what the shop’s own text says', () => {
  const shop = { ...marketplace, text: { 'XB-6': 'No cancellation once it has left.' } }
  const said = (clause: string | null, options: TextOptions): string => speakerOf(shop, options).sentence('it is so', clause)

  it('follows the sentence that cites the clause, where the caller asks for it', () =>
    expect(said('XB-6', { clauseText: true })).toBe('It is so [XB-6]. No cancellation once it has left.'))
  it.each<readonly [string, string | null, TextOptions, string]>([
    ['where nobody asks', 'XB-6', {}, 'It is so [XB-6].'],
    ['where it is declined', 'XB-6', { clauseText: false }, 'It is so [XB-6].'],
    ['of another clause', 'XB-7', { clauseText: true }, 'It is so [XB-7].'],
    ['of what is nobody’s text', 'constructor', { clauseText: true }, 'It is so [constructor].'],
    ['where nothing is cited', null, { clauseText: true }, 'It is so.'],
  ])('is left out %s', (_, clause, options, sentence) => expect(said(clause, options)).toBe(sentence))
  it('is in decisions and in what is owed as well', () => {
    const decision = decide(shop, initialOrder(), aPlacing('inStock'))
    const text = { ...shop, text: { 'MKT-7': 'Pay within a day.' } }
    const order = decision.events.reduce(evolve, initialOrder())
    const [owed] = obligationsOf(order)
    expect(owed === undefined ? '' : explainObligation(text, owed, { clauseText: true })).toMatch(/ Pay within a day\.$/)
    expect(explainDecision(text, decision, { clauseText: true }).events.join(' ')).toContain(' Pay within a day.')
    expect(explainDecision(text, decision).events.join(' ')).not.toContain('Pay within a day.')
  })
})
