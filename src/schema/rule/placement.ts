import { KINDS, type Kind, QUOTABLE_KINDS, type QuotableKind } from '../../order/kind.ts'
import { type Detail, ITEM_DETAILS, ORDER_DETAILS } from '../../order/offer.ts'
import type { DetailRule } from '../../rule/detailProblems.ts'
import type { MixingTerms } from '../../rule/placement/terms.ts'
import { listOf, only, type Schema, someOf, strict, wordOf } from '../schema.ts'
import { clause } from '../value.ts'

const detail: Schema<Detail> = wordOf([...ORDER_DETAILS, ...ITEM_DETAILS])

type Rule<Name> = Extract<DetailRule, { readonly rule: Name }>

export const completeRule: Schema<Rule<'complete'>> = strict({ clause, rule: only('complete'), needs: someOf(detail) })

export const addressRule: Schema<Rule<'address'>> = strict({ clause, rule: only('address'), script: only('basicLatin') })

export const kind: Schema<Kind> = wordOf(KINDS)

export const quotableKind: Schema<QuotableKind> = wordOf(QUOTABLE_KINDS)

export const mixingTerms: Schema<MixingTerms> = strict({ clause, with: listOf(kind) })
