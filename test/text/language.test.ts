/** What is said is said by the language, and an id is shown as the caller calls it. */
import { describe, expect, it } from 'vitest'
import type { CallerNames } from '../../src/text/callerNames.ts'
import { everythingSaid } from './everythingSaid.ts'
import { pseudo } from './pseudo.ts'

const timeout = 120_000

/** A name for everything: the id itself, between `⟨` and `⟩`. */
const named = (id: string): string => `⟨${id}⟩`
const NAMES: Required<CallerNames> = {
  item: named,
  line: named,
  order: named,
  reference: named,
  region: named,
  policy: named,
  field: named,
  word: named,
  clause: named,
  zone: named,
}

const withoutNames = (text: string): string => text.replace(/⟨[^⟩]*⟩/g, '')

/** What stands outside the marks of a language. */
const outside = (text: string): string => {
  const inner = /⟦[^⟦⟧]*⟧/g
  let left = text
  while (inner.test(left)) left = left.replace(inner, '')
  return left.trim()
}

const lettersIn = (text: string): readonly string[] => text.match(/[A-Za-z]+/g) ?? []

describe('in a language that nobody speaks', { timeout }, () => {
  it.each(['customer', 'support'] as const)('nothing is said that the language does not say: %s', (to) => {
    const said = [...everythingSaid({ language: pseudo, names: NAMES, to, zone: 'Europe/Berlin' })]
    expect(said.length).toBeGreaterThan(5_000)
    expect(said.filter((text) => outside(text) !== '')).toEqual([])
    expect(said.filter((text) => lettersIn(withoutNames(text)).length > 0)).toEqual([])
  })

  it('what escapes would be seen', () => {
    expect(outside('⟦ｐａｉｄ ⟦5⟧⟧ and more')).toBe('and more')
    expect(lettersIn(withoutNames('⟦ｐａｉｄ ⟨p1⟩ late⟧'))).toEqual(['late'])
  })
})

it('in English every id is shown as the caller calls it', { timeout }, () => {
  const ids = /\b(?:id-\d+|order-1|some-shop|refund-\d+|earlier-\d+|L\d|mug|lamp|book|chair|kite|America|Asia)\b|\[\w/
  const said = [...everythingSaid({ names: NAMES })].map((text) => text.replace('tracking number T-1', ''))
  expect(said.filter((text) => ids.test(withoutNames(text)))).toEqual([])
  expect(said.filter((text) => ids.test(text)).length).toBeGreaterThan(5_000)
})
