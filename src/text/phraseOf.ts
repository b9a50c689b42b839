import type { Phrases } from './language.ts'
import type { Say } from './say.ts'

/** What a language says of a code, with these facts. */
export const phraseOf = <Facts, Code extends keyof Facts>(
  phrases: Phrases<Facts>,
  code: Code,
  facts: Facts[Code],
  say: Say,
): string => phrases[code](facts, say)
