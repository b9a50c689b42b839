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
  ...neverReached(kind, allowed, at),
  ...repeated(afterwards.instead, [...at, 'afterwards', 'instead'], (each) => each.do, ['do']),
]

const neverReached = (kind: Kind, allowed: CancellationTerms['allowed'], at: Path): readonly Clash[] => {
  const firsts = new Map<Milestone, number>()
  const place = (index: number): Path => [...at, 'allowed', index, 'until']
  return allowed.flatMap(({ until }, index): readonly Clash[] => {
    const path = place(index)
    const before = Math.min(...[...firsts].flatMap(([other, first]) => (hasHappenedBy(until, other) ? [first] : [])))
    if (!firsts.has(until)) firsts.set(until, index)
    if (kind === 'inStock' && until === 'arrival')
      return [{ code: 'neverReached', path, against: at.slice(0, -1), expected: 'a milestone to come: what is in stock is in' }]
    return before === Number.POSITIVE_INFINITY
      ? []
      : [{ code: 'neverReached', path, against: place(before), expected: 'a later milestone than the lines before' }]
  })
}

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
