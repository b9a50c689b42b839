/**
 * Which row of the terms decides about cancelling which units.
 *
 * 1. Each line is judged by the terms of its own kind of sale, also in an order that goes by another.
 * 2. Lines that one row decides about stand together, unless the reasons about them differ.
 * 3. Once the parcel has left, the last row is the only one that is read.
 */
import type { Kind } from '../../order/kind.ts'
import { concat } from '../../kernel/concat.ts'
import { sameData } from '../../kernel/sameData.ts'
import type { Line } from '../../order/line.ts'
import type { Sale } from '../../order/order.ts'
import { quantityOf, type Units } from '../../order/units.ts'
import type { Instant } from '../../value/instant.ts'
import { isTimed, readRows, type Reading, type RowCase, rowsChangeAt } from '../rows.ts'
import type { WindowEnd } from '../window.ts'
import type { CancellationRow, CancellationTerms, NeverRow } from './terms.ts'

/** The cancellation terms of an order's kind of sale, beside those of the kinds that came along. */
export type CancellationTermsOfOrder = {
  readonly cancellation: CancellationTerms
  readonly shop: { readonly sale: { readonly [K in Kind]?: { readonly cancellation: CancellationTerms } } }
}

/** Some units, and the row that decides about them; null: the last. */
export type Decided = Reading<CancellationRow> & { readonly last: NeverRow; readonly units: readonly Units[] }

export const rowsFor = (terms: CancellationTermsOfOrder, it: RowCase, units: readonly Units[]): readonly Decided[] => {
  const decided: (Reading<CancellationRow> & { readonly last: NeverRow; readonly units: Units[] })[] = []
  const ended = shipped(it)
  for (const line of it.order.lines) {
    const quantity = quantityOf(units, line.id)
    if (quantity === 0 && !units.some((each) => each.line === line.id)) continue
    const { rows, last } = rowsOf(termsOfLine(terms, line))
    const reading = readRows(rows, it, line, ended)
    const alike = decided.find((other) => other.last === last && isOneAnswer(other, reading))
    if (alike !== undefined) alike.units.push({ line: line.id, quantity })
    else {
      const { row, ends, over, unknownSince } = reading
      decided.push({ row, ends, over, unknownSince, last, units: [{ line: line.id, quantity }] })
    }
  }
  return decided
}

/** What was over matters only against what may not go: a grant does not speak of it. */
const isOneAnswer = (one: Reading<CancellationRow>, other: Reading<CancellationRow>): boolean =>
  one.row === other.row &&
  one.ends === other.ends &&
  one.unknownSince === other.unknownSince &&
  (mayGo(one) || sameData(one.over, other.over))

/** Whether a row decides, and lets units go: at once, or if somebody agrees. */
export const mayGo = <R extends Pick<Reading<CancellationRow>, 'row'>>(reading: R): reading is R & { readonly row: OpenRow } =>
  reading.row !== null && reading.row.how !== 'never'

/** A row that lets units go while it is open. */
export type OpenRow = Exclude<CancellationRow, { readonly how: 'never' }>

const shipped = ({ order: { parcel } }: RowCase): WindowEnd | null =>
  parcel === null ? null : { by: 'shipment', at: parcel.shippedAt }

/** The terms by which a line is cancelled. */
export const termsOfLine = ({ shop, cancellation }: CancellationTermsOfOrder, { kind }: Line): CancellationTerms =>
  shop.sale[kind]?.cancellation ?? cancellation

/** Rows, and what is always asked about them. */
type Rows = {
  /** All but the last. */
  readonly rows: readonly CancellationRow[]
  /** The row that is read where no other is open. */
  readonly last: NeverRow
  /** Those that time alone opens or ends. */
  readonly timed: readonly CancellationRow[]
  readonly countDelays: boolean
}

/** Worked out once for each document. */
export const rowsOf = (terms: CancellationTerms): Rows => {
  const known = KNOWN.get(terms)
  if (known !== undefined) return known
  const rows = terms.slice(0, -1) as readonly CancellationRow[]
  const last = terms[terms.length - 1] as NeverRow
  const found = { rows, last, timed: rows.filter(isTimed), countDelays: rows.some(({ since }) => since === 'delay') }
  KNOWN.set(terms, found)
  return found
}

const KNOWN = new WeakMap<CancellationTerms, Rows>()

/** Whether a row opens with a delay: then what the shop misses may change who may cancel. */
export const readsDelays = (terms: CancellationTermsOfOrder, { lines }: Sale): boolean => {
  for (const line of lines) if (rowsOf(termsOfLine(terms, line)).countDelays) return true
  return false
}

const NEVER: readonly Instant[] = []

/** The instants at which another row may decide by time alone. */
export const cancellationChangesAt = (terms: CancellationTermsOfOrder, it: RowCase): readonly Instant[] => {
  let changes = NEVER
  for (const line of it.order.lines) {
    const { timed } = rowsOf(termsOfLine(terms, line))
    if (timed.length > 0) changes = concat(changes, rowsChangeAt(timed, it, line))
  }
  return changes
}
