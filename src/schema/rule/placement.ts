import { KINDS, type Kind, QUOTABLE_KINDS, type QuotableKind } from '../../order/kind.ts'
import { OFFER_DATES } from '../../order/offer.ts'
import type { PlacingRule } from '../../policy/saleTerms.ts'
import type { MixingTerms } from '../../rule/placement/terms.ts'
import { listOf, only, optional, type Schema, someOf, strict, wordOf, words } from '../schema.ts'
import { length } from '../span.ts'
import { clause, countFromOne, name } from '../value.ts'
import { lineWhen } from './when.ts'

type Rule<Name extends PlacingRule['rule']> = Extract<PlacingRule, { readonly rule: Name }>

const when = optional(lineWhen)

export const completeRule: Schema<Rule<'complete'>> = strict({ clause, rule: only('complete'), needs: someOf(name), when })

export const addressRule: Schema<Rule<'address'>> = strict({
  clause,
  rule: only('address'),
  script: only('basicLatin'),
  when,
})

export const refusedRule: Schema<Rule<'refused'>> = strict({ clause, rule: only('refused'), when: lineWhen })

export const agreedRule: Schema<Rule<'agreed'>> = strict({ clause, rule: only('agreed'), to: name, when })

export const atMostRule: Schema<Rule<'atMost'>> = strict({
  clause,
  rule: only('atMost'),
  units: countFromOne,
  of: words<Rule<'atMost'>['of']>({ item: 1, order: 1 }),
  when,
})

export const aheadRule: Schema<Rule<'ahead'>> = strict({
  clause,
  rule: only('ahead'),
  of: wordOf(OFFER_DATES),
  by: length,
  when,
})

export const minimumRule: Schema<Rule<'minimum'>> = strict({ clause, rule: only('minimum'), when })

export const kind: Schema<Kind> = wordOf(KINDS)

export const quotableKind: Schema<QuotableKind> = wordOf(QUOTABLE_KINDS)

export const mixingTerms: Schema<MixingTerms> = strict({ clause, with: listOf(kind) })
