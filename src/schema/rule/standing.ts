import { RECORD_ENTRIES } from '../../order/offer.ts'
import type { PlacingRule } from '../../policy/saleTerms.ts'
import type { StandingDemand } from '../../rule/standing/terms.ts'
import { chosen, isObject, leaf, only, optional, type Schema, someOf, strict, variant, wordOf } from '../schema.ts'
import { span } from '../span.ts'
import { clause, countFromOne, someShare } from '../value.ts'
import { lineWhen } from './when.ts'

type Rule<Name extends PlacingRule['rule']> = Extract<PlacingRule, { readonly rule: Name }>

const when = optional(lineWhen)

export const repeatPurchaseRule: Schema<Rule<'repeatPurchase'>> = strict({
  clause,
  rule: only('repeatPurchase'),
  atMost: countFromOne,
  within: span,
  when,
})

type Refusing = Extract<StandingDemand, { readonly refused: true }>
type Asking = Exclude<StandingDemand, Refusing>

const consent = optional(clause)

const upFront: Schema<Asking> = variant<Asking, 'upFront'>('upFront', {
  deposit: strict({ from: countFromOne, upFront: only('deposit'), share: someShare, consent }),
  full: strict({ from: countFromOne, upFront: only('full'), consent }),
})

const refusing: Schema<Refusing> = strict<Refusing>({
  from: countFromOne,
  refused: leaf<true>('true', (value) => value === true),
})

const demand: Schema<StandingDemand> = chosen<StandingDemand>((value) =>
  isObject(value) && 'refused' in value ? refusing : upFront,
)

export const standingRule: Schema<Rule<'standing'>> = strict({
  clause,
  rule: only('standing'),
  counts: someOf(wordOf(RECORD_ENTRIES)),
  within: span,
  asks: someOf(demand),
  when,
})
