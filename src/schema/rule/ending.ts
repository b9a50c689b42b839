/** What the shop keeps when something ends. */
import { RETENTIONS, type Retention } from '../../order/retention.ts'
import type { EndConsequence } from '../../rule/dutyTerms.ts'
import type { EndingTerms } from '../../rule/endingTerms.ts'
import type { Share } from '../../value/money.ts'
import { chosen, isObject, only, optional, type ReadObject, type Schema, strict, wordOf } from '../schema.ts'
import { clause, name, someShare } from '../value.ts'

/* @__NO_SIDE_EFFECTS__ */
export function retention(object: ReadObject, share: Schema<Share>): Schema<Retention> {
  const ofShare = object<Extract<Retention, { readonly share: unknown }>>({ share })
  const ofFee = object<Extract<Retention, { readonly fee: unknown }>>({ fee: name })
  return chosen<Retention>((value) => (isObject(value) ? ('fee' in value ? ofFee : ofShare) : plain))
}

const plain: Schema<Extract<Retention, string>> = wordOf(RETENTIONS)

const keeps: Schema<Retention> = retention(strict, someShare)

export const endingTerms: Schema<EndingTerms> = strict({ clause: optional(clause), keeps: optional(keeps) })

export const endConsequence: Schema<EndConsequence> = strict({
  clause: optional(clause),
  then: only('ends'),
  keeps: optional(keeps),
})
