import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import { english } from '../../src/text/english/english.ts'
import { speakerOf } from '../../src/text/speakerOf.ts'

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
