import type { Kind, QuotableKind } from '../../order/kind.ts'
import type { Detail } from '../../order/offer.ts'
import type { DetailRule } from '../../rule/detailProblems.ts'
import type { MixingTerms } from '../../rule/placement/terms.ts'
import { listOf, only, type Schema, someOf, strict, words } from '../schema.ts'
import { clause } from '../value.ts'

const detail: Schema<Detail> = words({
  itemCode: 1,
  email: 1,
  fullName: 1,
  shippingAddress: 1,
  paymentMethod: 1,
  maker: 1,
  itemName: 1,
  picture: 1,
})

type Rule<Name> = Extract<DetailRule, { readonly rule: Name }>

export const completeRule: Schema<Rule<'complete'>> = strict({ clause, rule: only('complete'), needs: someOf(detail) })

export const addressRule: Schema<Rule<'address'>> = strict({ clause, rule: only('address'), script: only('basicLatin') })

export const kind: Schema<Kind> = words({ inStock: 1, backorder: 1, preOrder: 1, specialOrder: 1 })

export const quotableKind: Schema<QuotableKind> = words({ preOrder: 1, specialOrder: 1 })

export const mixingTerms: Schema<MixingTerms> = strict({ clause, with: listOf(kind) })
