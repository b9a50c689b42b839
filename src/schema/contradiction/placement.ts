/**
 * What cannot be meant in the rules for placing, and for placing together.
 *
 * 1. No rule stands twice, nor a detail in it; rules for the address and for the record there is one of each.
 * 2. What a record asks for rises with the orders it counts.
 * 3. A kind is placed together with other kinds, which are sold.
 */
import { keyOfData } from '../../kernel/keyOfData.ts'
import type { Kind } from '../../order/kind.ts'
import type { PlacingRule } from '../../policy/saleTerms.ts'
import type { MixingTerms } from '../../rule/placement/terms.ts'
import type { Path } from '../path.ts'
import { type Clash, repeated } from './contradiction.ts'

export const placingClashes = (rules: readonly PlacingRule[], at: Path): readonly Clash[] => [
  ...repeated(rules, at, (rule) => (rule.rule === 'address' || rule.rule === 'standing' ? rule.rule : keyOfData(rule))),
  ...rules.flatMap((rule, index): readonly Clash[] => {
    const within = (key: string): Path => [...at, index, key]
    if (rule.rule === 'complete') return repeated(rule.needs, within('needs'), (detail) => detail)
    return rule.rule === 'standing' ? notAscending(rule.asks, within('asks')) : []
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
