/**
 * The words by which a policy tells orders apart: the shop's own, so nothing but the shop can know whether one is misspelt.
 */
import type { Instalment } from '../rule/payment/terms.ts'
import type { LineWhen, OneOf } from '../rule/when.ts'
import type { Policy } from './policy.ts'
import type { PlacingRule } from './saleTerms.ts'

/** What the terms of a policy ask for by name, each name once, in the order of the document. */
export type NamesAsked = {
  readonly regions: readonly string[]
  readonly plans: readonly string[]
  readonly groups: readonly string[]
  readonly shippingMethods: readonly string[]
  readonly marks: readonly string[]
  /** What must be given with an order or an item. */
  readonly details: readonly string[]
  /** What the customer must agree to; `deposit` and `fullPayment` where the terms ask for that. */
  readonly agreements: readonly string[]
}

/**
 * Every region, plan, group, shipping method, mark, detail and agreement that the terms of a policy ask for by name.
 *
 * A name that no term asks for is kept with the order and means nothing, so a misspelt `finalsale` gives the customer every
 * right. Compare these lists with your own in a test.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { namesAsked } from 'order-policy'
 * import { crossBorderPlatform } from 'order-policy/preset'
 *
 * assert.deepEqual(namesAsked(crossBorderPlatform).regions, ['BR'])
 * ```
 */
export const namesAsked = (policy: Policy): NamesAsked => {
  const whens: LineWhen[] = []
  collect([policy.sale, policy.refunds, policy.returns], whens)
  const named = (fact: Exclude<keyof LineWhen, 'placed'>): readonly string[] =>
    unique(whens.flatMap((when) => wordsOf(when[fact])))
  const sales = Object.values(policy.sale)
  const rules = sales.flatMap(({ placing = [] }): readonly PlacingRule[] => placing)
  const instalments = sales.flatMap(({ payment }): readonly Instalment[] => payment)
  return {
    regions: named('region'),
    plans: named('plan'),
    groups: named('group'),
    shippingMethods: named('shippingMethod'),
    marks: named('mark'),
    details: unique(rules.flatMap((rule) => (rule.rule === 'complete' ? rule.needs : []))),
    agreements: unique([...rules.flatMap(agreementsOf), ...instalments.flatMap(consentOf)]),
  }
}

const agreementsOf = (rule: PlacingRule): readonly string[] => {
  if (rule.rule === 'agreed') return [rule.to]
  if (rule.rule !== 'standing') return []
  return rule.asks.flatMap((demand) => {
    if ('refused' in demand || demand.consent === undefined) return []
    return demand.upFront === 'full' ? ['fullPayment'] : ['deposit']
  })
}

const consentOf = (instalment: Instalment): readonly string[] =>
  instalment.pay === 'deposit' && instalment.consent !== undefined ? ['deposit'] : []

/** Every `when` within, wherever terms have one. */
const collect = (value: unknown, found: LineWhen[]): void => {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value))
    if (key === 'when' && typeof part === 'object' && part !== null) found.push(part)
    else collect(part, found)
}

const wordsOf = (asked: OneOf | undefined): readonly string[] => {
  if (asked === undefined) return []
  if (typeof asked === 'string') return [asked]
  return 'not' in asked ? asked.not : asked
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)]
