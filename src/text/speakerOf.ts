/** Whoever explains: a language, spoken under a shop's terms as the caller asks for it. */
import type { Policy } from '../policy/policy.ts'
import type { ClauseId } from '../value/clause.ts'
import { english } from './english/english.ts'
import type { Language } from './language.ts'
import type { Say } from './say.ts'
import { sayOf } from './sayOf.ts'
import type { TextOptions } from './textOptions.ts'

type Speaker = {
  readonly language: Language
  readonly say: Say
  /** A phrase as a sentence, with the clause that it rests on as the caller calls it, and what the shop's text says there. */
  readonly sentence: (phrase: string, clause: ClauseId | null) => string
}

export const speakerOf = (policy: Policy, options: TextOptions): Speaker => {
  const { language = english } = options
  const say = sayOf(policy, language, options)
  return {
    language,
    say,
    sentence: (phrase, clause) => {
      if (clause === null) return language.sentence(phrase, null)
      const sentence = language.sentence(phrase, say.id('clause', clause))
      const own = options.clauseText === true ? ownSentence(policy, clause) : undefined
      return own === undefined ? sentence : `${sentence} ${own}`
    },
  }
}

/** A clause may be called `constructor`. */
const ownSentence = ({ text = {} }: Policy, clause: ClauseId): string | undefined =>
  Object.hasOwn(text, clause) ? text[clause] : undefined
