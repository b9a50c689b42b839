/**
 * What cannot be meant in the terms of cancellation.
 *
 * 1. A row is reached if its window can be open when no row above it, meant for the same orders and lines, is.
 * 2. A window that is over before it opens is open to nobody. A date of an offer comes when it comes.
 * 3. What the customer may do instead is offered by the terms of return.
 */
import { sameData } from '../../kernel/sameData.ts'
import type { Kind } from '../../order/kind.ts'
import { MOMENTS, type Moment } from '../../order/moment.ts'
import type { CancellationRow, CancellationTerms, NeverRow } from '../../rule/cancellation/terms.ts'
import type { Instead } from '../../rule/remedy.ts'
import type { Row } from '../../rule/rows.ts'
import type { ReturnTerms } from '../../rule/return/terms.ts'
import type { Window } from '../../rule/window.ts'
import type { Path } from '../path.ts'
import { type Clash, repeated } from './contradiction.ts'
import { MOST_COMPARED, takesAllOf, whenClashes } from './when.ts'

export const cancellationClashes = (kind: Kind, terms: CancellationTerms, at: Path): readonly Clash[] => {
  const rows = terms.slice(0, -1) as readonly CancellationRow[]
  const { instead } = terms[terms.length - 1] as NeverRow
  return [
    ...rows.flatMap((row, index) => [
      ...(row.when === undefined ? [] : whenClashes(row.when, [...at, index, 'when'])),
      ...deadOnArrival(kind, row, [...at, index]),
    ]),
    ...neverReached(rows, at),
    ...repeated(instead, [...at, rows.length, 'instead'], (each) => each.do, ['do']),
  ]
}

const neverReached = (rows: readonly Row[], at: Path): readonly Clash[] => {
  /** By their spans, those that no other covers: only rows with no span, or with its own, can cover a row. */
  const reached = new Map<string, number[]>()
  return rows.flatMap((row, index): readonly Clash[] => {
    const covering = fewerOf(spansOf(row)).flatMap(
      (key) => (reached.get(key) ?? []).find((above) => coversAll(rows[above] as Row, row)) ?? [],
    )
    if (covering.length === 0) {
      const key = JSON.stringify(spansOf(row))
      const alike = reached.get(key)
      if (alike === undefined) reached.set(key, [index])
      else if (row.when === undefined || alike.length < MOST_COMPARED) alike.push(index)
      return []
    }
    const against = [...at, Math.min(...covering)]
    return [
      { code: 'neverReached', path: [...at, index], against, expected: 'a row that is open for longer than the rows above it' },
    ]
  })
}

const spansOf = ({ after, within, before }: Window): readonly unknown[] =>
  [after, within, before?.closing, before?.release].map((span) => span ?? null)

/** Those spans, and every choice of some of them. */
const fewerOf = (spans: readonly unknown[]): readonly string[] => {
  const choices = spans.reduce<readonly (readonly unknown[])[]>(
    (some, span) =>
      some.flatMap((before) =>
        span === null
          ? [[...before, null]]
          : [
              [...before, span],
              [...before, null],
            ],
      ),
    [[]],
  )
  return choices.map((choice) => JSON.stringify(choice))
}

/**
 * Whether one row is open whenever the other is: it is meant for what the other is meant for, opens no later, and ends no earlier.
 * All are over at the shipment. Spans are compared only where they are the same: which of two is longer can depend on the day. How
 * long before a date they close is the same already, or only the other does.
 */
const coversAll = (one: Row, other: Row): boolean => {
  const isCountedAlike = (one.since ?? 'placement') === (other.since ?? 'placement')
  const isNoLess = (span: 'after' | 'within'): boolean =>
    one[span] === undefined || (isCountedAlike && sameData(one[span], other[span]))
  return (
    (one.when === undefined || takesAllOf(one.when, other.when ?? {})) &&
    (isCountedAlike || BEFORE[other.since ?? 'placement'].some((moment) => moment === (one.since ?? 'placement'))) &&
    isNoLess('after') &&
    isNoLess('within') &&
    (one.through === undefined || (other.through !== undefined && other.through <= one.through)) &&
    (one.until === undefined ||
      one.until === 'shipment' ||
      hasHappenedBy(other.until ?? 'shipment', one.until) ||
      isOverBefore(other, one.until))
  )
}

/** Whether it surely ends before that date: of days, even the one before it is over by then. */
const isOverBefore = ({ before }: Window, until: Until): boolean =>
  !isMoment(until) && Object.values(before?.[until] ?? {}).some((amount) => amount > 0)

const deadOnArrival = (kind: Kind, { since = 'placement', until }: Window, at: Path): readonly Clash[] => {
  if (kind === 'inStock' && (until === 'arrival' || until === 'supply')) {
    const expected = 'a moment to come: what is in stock is in'
    return [{ code: 'neverReached', path: [...at, 'until'], against: at.slice(0, -2), expected }]
  }
  if (until === undefined)
    return isOver('shipment', since)
      ? [
          {
            code: 'neverReached',
            path: [...at, 'since'],
            against: at,
            expected: 'a moment before the shipment, which ends every row',
          },
        ]
      : []
  return isOver(until, since)
    ? [
        {
          code: 'neverReached',
          path: [...at, 'until'],
          against: [...at, 'since'],
          expected: `a moment that comes after ${since}`,
        },
      ]
    : []
}

/** Whether what ends a window has surely happened by the time it opens. */
const isOver = (until: Until, since: Since): boolean => until === since || (isMoment(until) && BEFORE[since].includes(until))

type Until = NonNullable<Window['until']>
type Since = NonNullable<Window['since']>

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
const hasHappenedBy = (end: Until, other: Until): boolean =>
  end === other || (isMoment(end) && isMoment(other) && BEFORE[other].includes(end))

const isMoment = (end: string): end is Moment => (MOMENTS as readonly string[]).includes(end)

/** What has surely happened by the time something does. Payment, supply and arrival come in any order. */
const BEFORE: { readonly [M in Since]: readonly Moment[] } = {
  placement: [],
  firstPayment: ['placement'],
  payment: ['placement', 'firstPayment'],
  supply: ['placement'],
  arrival: ['placement'],
  preparation: ['placement', 'firstPayment', 'payment', 'arrival'],
  shipment: ['placement', 'firstPayment', 'payment', 'arrival', 'preparation'],
  delivery: ['placement', 'firstPayment', 'payment', 'arrival', 'preparation', 'shipment'],
  delay: ['placement'],
  specificationChange: ['placement'],
}
