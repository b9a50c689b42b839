import { expect, it } from 'vitest'
import { english } from '../../../src/text/english/english.ts'
import { wordOf } from '../../../src/text/english/wordOf.ts'
import { sayOf } from '../../../src/text/sayOf.ts'
import { marketplace } from '../../../src/preset/index.ts'

it('a word of the shop’s own is what the caller calls it, what English knows it as, or itself', () => {
  const word = (given: string): string | undefined => (given === 'terms' ? 'the terms of sale' : undefined)
  const say = sayOf(marketplace, english, { names: { word } })
  const known = { email: 'an email address' }
  expect(['terms', 'email', 'gift wrap', 'constructor'].map((each) => wordOf(known, each, say))).toEqual([
    'the terms of sale',
    'an email address',
    '“gift wrap”',
    '“constructor”',
  ])
})
