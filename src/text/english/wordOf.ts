import type { Say } from '../say.ts'

/** A word of the shop's own: as the caller calls it, or as the language does where it knows it, or the word itself. */
export const wordOf = (known: Readonly<Record<string, string>>, word: string, say: Say): string => {
  const called = say.id('word', word)
  if (called !== word) return called
  return (Object.hasOwn(known, word) ? known[word] : undefined) ?? `“${word}”`
}
