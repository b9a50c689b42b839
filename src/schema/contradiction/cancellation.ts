/**
 * What cannot be meant in the terms of cancellation.
 *
 * 1. A row is reached if its window can be open when no row above it is.
 * 2. A window that is over before it opens is open to nobody.
 * 3. What the customer may do instead is offered by the terms of return.
 */
import type { Kind } from '../../order/kind.ts'
import { INCIDENTS, MOMENTS, type Moment } from '../../order/moment.ts'
import type { CancellationRow, CancellationTerms, NeverRow } from '../../rule/cancellation/terms.ts'
import type { Instead } from '../../rule/remedy.ts'
import type { ReturnTerms } from '../../rule/return/terms.ts'
import type { Window } from '../../rule/window.ts'
import type { Path } from '../path.ts'
import { type Clash, repeated } from './contradiction.ts'

export const cancellationClashes = (kind: Kind, terms: CancellationTerms, at: Path): readonly Clash[] => {
  const rows = terms.slice(0, -1) as readonly CancellationRow[]
  const { instead } = terms[terms.length - 1] as NeverRow
  return [
    ...rows.flatMap((row, index) => deadOnArrival(kind, row, [...at, index])),
    ...rows.flatMap((row, index) => neverReached(row, rows.slice(0, index), at, index)),
    ...repeated(instead, [...at, rows.length, 'instead'], (each) => each.do, ['do']),
  ]
}

const neverReached = (row: Window, above: readonly Window[], at: Path, index: number): readonly Clash[] => {
  const covering = above.findIndex((other) => coversAll(other, row))
  return covering === -1
    ? []
    : [
        {
          code: 'neverReached',
          path: [...at, index],
          against: [...at, covering],
          expected: 'a row that is open for longer than the rows above it',
        },
      ]
}

/** Whether one row is open whenever the other is. All are over at the shipment. */
const coversAll = (one: Window, other: Window): boolean =>
  one.within === undefined &&
  one.through === undefined &&
  one.after === undefined &&
  (one.since === undefined || one.since === 'placement' || one.since === other.since) &&
  hasHappenedBy(other.until ?? 'shipment', one.until ?? 'shipment')

const deadOnArrival = (kind: Kind, { since = 'placement', until }: Window, at: Path): readonly Clash[] => {
  const path = [...at, 'until']
  if (until === undefined) return []
  if (kind === 'inStock' && (until === 'arrival' || until === 'supply'))
    return [{ code: 'neverReached', path, against: at.slice(0, -2), expected: 'a moment to come: what is in stock is in' }]
  return !isIncident(since) && hasHappenedBy(until, since)
    ? [{ code: 'neverReached', path, against: [...at, 'since'], expected: `a moment that comes after ${since}` }]
    : []
}

const isIncident = (since: NonNullable<Window['since']>): since is (typeof INCIDENTS)[number] =>
  (INCIDENTS as readonly string[]).includes(since)

/** Ways out that are not there. */
export const insteadClashes = (terms: CancellationTerms, returns: ReturnTerms | undefined, at: Path): readonly Clash[] => {
  const { instead } = terms[terms.length - 1] as NeverRow
  return instead.flatMap((each, index): readonly Clash[] => {
    const offer = OFFERED_UNDER[each.do]
    if (offer === undefined || (returns !== undefined && returns[offer].length > 0)) return []
    const against = returns === undefined ? ['returns'] : ['returns', offer]
    const path = [...at, terms.length - 1, 'instead', index, 'do']
    return [{ code: 'notOffered', path, against, expected: `something the terms offer, or ways to ${offer} under returns` }]
  })
}

const OFFERED_UNDER: { readonly [I in Instead]?: 'refuse' | 'request' } = { refuseDelivery: 'refuse', requestReturn: 'request' }

/** Whether what ends a window has surely happened by the time something else has. A date of an offer comes when it comes. */
const hasHappenedBy = (end: NonNullable<Window['until']>, other: NonNullable<Window['until']>): boolean =>
  end === other || (isMoment(end) && isMoment(other) && BEFORE[other].includes(end))

const isMoment = (end: string): end is Moment => (MOMENTS as readonly string[]).includes(end)

/** What has surely happened by the time a moment comes. Payment, supply and arrival come in any order. */
const BEFORE: { readonly [M in Moment]: readonly Moment[] } = {
  placement: [],
  firstPayment: ['placement'],
  payment: ['placement', 'firstPayment'],
  supply: ['placement'],
  arrival: ['placement'],
  preparation: ['placement', 'firstPayment', 'payment', 'arrival'],
  shipment: ['placement', 'firstPayment', 'payment', 'arrival', 'preparation'],
  delivery: ['placement', 'firstPayment', 'payment', 'arrival', 'preparation', 'shipment'],
}
