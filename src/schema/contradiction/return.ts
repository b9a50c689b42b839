/**
 * What cannot be meant in the terms of return.
 *
 * 1. There is one clause for each place of refusal, and one way back for each condition.
 * 2. Ages rise: a line that is over before the one above it is never reached. Ages of different units are not compared.
 */
import { amountIn, unitIn } from '../../deadline/readSpan.ts'
import type { Amount, Span, Unit } from '../../deadline/span.ts'
import type { ReturnTerms } from '../../rule/return/terms.ts'
import type { Path } from '../path.ts'
import { type Clash, repeated } from './contradiction.ts'

export const returnClashes = ({ refuse, request, refund: { byAge } }: ReturnTerms, at: Path): readonly Clash[] => [
  ...repeated(refuse, [...at, 'refuse'], ({ when }) => when, ['when']),
  ...repeated(request, [...at, 'request'], ({ of }) => of, ['of']),
  ...request.flatMap((way, index) =>
    way.how === 'byLabel' ? repeated(way.labelsIn, [...at, 'request', index, 'labelsIn'], (region) => region) : [],
  ),
  ...byAge.flatMap(({ within }, index): readonly Clash[] => {
    const place = (of: number): Path => [...at, 'refund', 'byAge', of, 'within']
    const before = byAge.slice(0, index).findIndex((line) => isOverBy(within, line.within))
    return before < 0
      ? []
      : [{ code: 'notAscending', path: place(index), against: place(before), expected: 'a longer time than the lines before' }]
  }),
]

const isOverBy = (span: Span, other: Span): boolean => {
  const unit = unitIn(span)
  return (
    typeof unit === 'string' &&
    unit === unitIn(other) &&
    optionsIn(span, unit) === optionsIn(other, unit) &&
    mostOf(amountIn(span, unit)) <= mostOf(amountIn(other, unit))
  )
}

/** What a span says beside how much. */
const optionsIn = (span: Span, unit: Unit): string =>
  JSON.stringify(
    Object.entries(span)
      .filter(([key]) => key !== unit)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

const mostOf = (amount: Amount): number => (typeof amount === 'number' ? amount : amount[1])
