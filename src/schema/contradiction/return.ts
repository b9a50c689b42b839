/**
 * What cannot be meant in the terms of return.
 *
 * 1. There is one clause for each place of refusal, and one way back for each condition.
 * 2. Ages rise: a line that is over before the one above it is never reached. Ages of different units are not compared.
 */
import { amountIn, unitIn } from '../../deadline/readSpan.ts'
import type { Amount, Span } from '../../deadline/span.ts'
import { keyOfData } from '../../kernel/keyOfData.ts'
import type { ReturnTerms } from '../../rule/return/terms.ts'
import type { Path } from '../path.ts'
import { type Clash, repeated } from './contradiction.ts'

export const returnClashes = ({ refuse, request, refund: { byAge } }: ReturnTerms, at: Path): readonly Clash[] => [
  ...repeated(refuse, [...at, 'refuse'], ({ when }) => when, ['when']),
  ...repeated(request, [...at, 'request'], ({ of }) => of, ['of']),
  ...request.flatMap((way, index) =>
    way.how === 'byLabel' ? repeated(way.labelsIn, [...at, 'request', index, 'labelsIn'], (region) => region) : [],
  ),
  ...notAscending(byAge, [...at, 'refund', 'byAge']),
]

const notAscending = (byAge: ReturnTerms['refund']['byAge'], at: Path): readonly Clash[] => {
  const longest = new Map<string, { readonly age: number; readonly index: number }>()
  const place = (index: number): Path => [...at, index, 'within']
  return byAge.flatMap(({ within }, index): readonly Clash[] => {
    const { unit, age } = ageOf(within)
    const before = longest.get(unit)
    if (before === undefined || age > before.age) longest.set(unit, { age, index })
    return before === undefined || age > before.age
      ? []
      : [
          {
            code: 'notAscending',
            path: place(index),
            against: place(before.index),
            expected: 'a longer time than the lines before',
          },
        ]
  })
}

/** Ages compare where they are counted in one unit, with the same options. */
const ageOf = (span: Span): { readonly unit: string; readonly age: number } => {
  const unit = unitIn(span)
  if (typeof unit !== 'string') return { unit: 'none', age: 0 }
  const options = Object.entries(span).filter(([key]) => key !== unit)
  return { unit: keyOfData({ unit, options: Object.fromEntries(options) }), age: mostOf(amountIn(span, unit)) }
}

const mostOf = (amount: Amount): number => (typeof amount === 'number' ? amount : amount[1])
