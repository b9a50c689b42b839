import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import { english } from '../../src/text/english/english.ts'
import type { Phrases } from '../../src/text/language.ts'
import { phraseOf } from '../../src/text/phraseOf.ts'
import { sayOf } from '../../src/text/sayOf.ts'

const phrases: Phrases<{ readonly paid: { readonly amount: number }; readonly lost: object }> = {
  paid: ({ amount: paid }, { amount }) => `${amount(paid)} came`,
  lost: () => 'it is lost',
}

it('asks the phrase of the code, with its facts', () => {
  const say = sayOf(marketplace, english, {})
  expect(phraseOf(phrases, 'paid', { amount: 500 }, say)).toBe('$5.00 came')
  expect(phraseOf(phrases, 'lost', {}, say)).toBe('it is lost')
})
