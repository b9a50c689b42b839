import type { StandingRule, UpFront } from '../../rule/standing/terms.ts'
import { only, type Schema, someOf, strict, variant } from '../schema.ts'
import { span } from '../span.ts'
import { clause, countFromOne, someShare } from '../value.ts'

type Rule<Name> = Extract<StandingRule, { readonly rule: Name }>

export const repeatPurchaseRule: Schema<Rule<'repeatPurchase'>> = strict({
  clause,
  rule: only('repeatPurchase'),
  atMost: countFromOne,
  within: span,
})

const upFront: Schema<UpFront> = variant<UpFront, 'upFront'>('upFront', {
  deposit: strict({ from: countFromOne, upFront: only('deposit'), share: someShare }),
  full: strict({ from: countFromOne, upFront: only('full') }),
})

export const unpaidRecordRule: Schema<Rule<'standing'>> = strict({
  clause,
  rule: only('standing'),
  counts: only('unpaidAfterArrival'),
  within: span,
  asks: someOf(upFront),
})
