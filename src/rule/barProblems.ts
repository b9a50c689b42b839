/**
 * Bars to an order, which a request for a quote meets as well: a quote that cannot be confirmed is worth nothing.
 *
 * 1. `refused`: by its circumstances, or by how one of its items is marked. The reason says what the order has of what is asked.
 * 2. `atMost`: so many units of one item, or of all that the rule is meant for.
 */
import { CIRCUMSTANCES } from '../order/circumstances.ts'
import type { Cited } from '../value/clause.ts'
import type { BarReason, FactOfOrder } from './offerReason.ts'
import type { LineFacts, LineWhen, OneOf, OrderFacts } from './when.ts'

export type BarRule = Cited &
  (
    | { readonly rule: 'refused'; readonly when: LineWhen }
    | { readonly rule: 'atMost'; readonly units: number; readonly of: 'item' | 'order' }
  )

/** What is ordered, or requested. */
export type ItemLine = LineFacts & { readonly item: string; readonly quantity: number }

/** `lines`: those that the rule is meant for, at least one. */
export const barProblems = (rule: BarRule, order: OrderFacts, lines: readonly ItemLine[]): readonly BarReason[] => {
  switch (rule.rule) {
    case 'refused':
      return [refusal(rule, order, lines)]
    case 'atMost':
      return rule.of === 'order' ? tooMany(rule, null, lines) : itemsOf(lines).flatMap((item) => tooMany(rule, item, lines))
  }
}

const refusal = (
  { clause, when }: Extract<BarRule, { readonly rule: 'refused' }>,
  { circumstances, placedAt }: OrderFacts,
  lines: readonly ItemLine[],
): BarReason => {
  const has = CIRCUMSTANCES.flatMap((fact): readonly FactOfOrder[] =>
    when[fact] === undefined ? [] : [{ fact, is: circumstances[fact] ?? null }],
  )
  const facts = {
    has: [...has, ...marksAsked(when.mark, lines)],
    placed: when.placed === undefined ? null : placedAt,
    items: when.mark === undefined ? [] : itemsOf(lines),
  }
  return { code: 'refusedByTerms', clause, facts }
}

const marksAsked = (mark: OneOf | undefined, lines: readonly ItemLine[]): readonly FactOfOrder[] => {
  if (mark === undefined) return []
  if (typeof mark === 'object' && 'not' in mark) return [{ fact: 'mark', is: null }]
  const asked = typeof mark === 'string' ? [mark] : mark
  return asked.filter((each) => lines.some(({ marks }) => marks.includes(each))).map((is) => ({ fact: 'mark', is }))
}

const tooMany = (
  { clause, units: atMost, of }: Extract<BarRule, { readonly rule: 'atMost' }>,
  item: string | null,
  lines: readonly ItemLine[],
): readonly BarReason[] => {
  const units = lines.reduce((sum, line) => (item === null || line.item === item ? sum + line.quantity : sum), 0)
  return units <= atMost ? [] : [{ code: 'tooManyUnits', clause, facts: { of, item, units, atMost } }]
}

const itemsOf = (lines: readonly ItemLine[]): readonly string[] => [...new Set(lines.map(({ item }) => item))]
