/**
 * What cannot be meant in the rules for placing, and for placing together.
 *
 * 1. No rule stands twice, nor a word in it; for one address there is one rule.
 * 2. What a record asks for rises with the orders it counts.
 * 3. A kind is placed together with other kinds, which are sold.
 */
import { keyOfData } from '../../kernel/keyOfData.ts'
import type { Kind } from '../../order/kind.ts'
import type { PlacingRule } from '../../policy/saleTerms.ts'
import type { MixingTerms } from '../../rule/placement/terms.ts'
import type { Path } from '../path.ts'
import { type Clash, repeated } from './contradiction.ts'
import { whenClashes } from './when.ts'

export const placingClashes = (rules: readonly PlacingRule[], at: Path): readonly Clash[] => [
  ...repeated(rules, at, (rule) => keyOfData(rule.rule === 'address' ? [rule.rule, rule.when ?? null] : rule)),
  ...rules.flatMap((rule, index): readonly Clash[] => {
    const within = (key: string): Path => [...at, index, key]
    const when = rule.when === undefined ? [] : whenClashes(rule.when, within('when'))
    if (rule.rule === 'complete') return [...when, ...repeated(rule.needs, within('needs'), (detail) => detail)]
    if (rule.rule !== 'standing') return when
    return [...when, ...repeated(rule.counts, within('counts'), (entry) => entry), ...notAscending(rule.asks, within('asks'))]
  }),
]

const notAscending = (asks: readonly { readonly from: number }[], at: Path): readonly Clash[] =>
  asks.flatMap(({ from }, index): readonly Clash[] => {
    const before = asks[index - 1]
    return before === undefined || before.from < from
      ? []
      : [
          {
            code: 'notAscending',
            path: [...at, index, 'from'],
            against: [...at, index - 1, 'from'],
            expected: `more than ${before.from}`,
          },
        ]
  })

export const mixingClashes = (
  kind: Kind,
  { with: others }: MixingTerms,
  isSold: (kind: Kind) => boolean,
  at: Path,
): readonly Clash[] => [
  ...repeated(others, [...at, 'with'], (other) => other),
  ...others.flatMap((other, index): readonly Clash[] => {
    const path = [...at, 'with', index]
    const against = ['sale', other]
    const expected = 'another kind that is sold'
    if (other === kind) return [{ code: 'mixesWithItself', path, against, expected }]
    return isSold(other) ? [] : [{ code: 'notSold', path, against, expected }]
  }),
]
