/**
 * What cannot be meant in the terms of cancellation.
 *
 * 1. A line is reached while its milestone is to come and those of the lines before it have happened.
 * 2. What the customer may do instead is offered by the terms of return.
 */
import type { Kind } from '../../order/kind.ts'
import type { CancellationTerms } from '../../rule/cancellation/terms.ts'
import type { Milestone } from '../../rule/milestone.ts'
import type { Instead } from '../../rule/remedy.ts'
import type { ReturnTerms } from '../../rule/return/terms.ts'
import type { Path } from '../path.ts'
import { type Clash, repeated } from './contradiction.ts'

export const cancellationClashes = (kind: Kind, { allowed, afterwards }: CancellationTerms, at: Path): readonly Clash[] => [
  ...allowed.flatMap(({ until }, index): readonly Clash[] => {
    const path = [...at, 'allowed', index, 'until']
    if (kind === 'inStock' && until === 'arrival')
      return [{ code: 'neverReached', path, against: at.slice(0, -1), expected: 'a milestone to come: what is in stock is in' }]
    const before = allowed.slice(0, index).findIndex((line) => hasHappenedBy(until, line.until))
    return before < 0
      ? []
      : [
          {
            code: 'neverReached',
            path,
            against: [...at, 'allowed', before, 'until'],
            expected: 'a later milestone than the lines before',
          },
        ]
  }),
  ...repeated(afterwards.instead, [...at, 'afterwards', 'instead'], (each) => each.do, ['do']),
]

/** Ways out that are not there. */
export const insteadClashes = ({ afterwards }: CancellationTerms, returns: ReturnTerms | undefined, at: Path): readonly Clash[] =>
  afterwards.instead.flatMap((each, index): readonly Clash[] => {
    const offer = OFFERED_UNDER[each.do]
    if (offer === undefined || (returns !== undefined && returns[offer].length > 0)) return []
    const against = returns === undefined ? ['returns'] : ['returns', offer]
    const path = [...at, 'afterwards', 'instead', index, 'do']
    return [{ code: 'notOffered', path, against, expected: `something the terms offer, or ways to ${offer} under returns` }]
  })

const OFFERED_UNDER: { readonly [I in Instead]?: 'refuse' | 'request' } = { refuseDelivery: 'refuse', requestReturn: 'request' }

/** Whether a milestone has surely happened by the time another has. Payment and arrival come in either order. */
const hasHappenedBy = (milestone: Milestone, other: Milestone): boolean => {
  switch (other) {
    case 'payment':
    case 'arrival':
      return milestone === other
    case 'preparation':
      return milestone !== 'shipment'
    case 'shipment':
      return true
  }
}
