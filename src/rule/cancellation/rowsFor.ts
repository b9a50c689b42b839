/**
 * Which row of the terms decides about cancelling which units.
 *
 * 1. Each line is judged by the terms of its own kind of sale, also in an order that goes by another.
 * 2. Lines that one row decides about, and that end by the same instant, go together.
 * 3. Once the parcel has left, the last row is the only one that is read.
 */
import type { Kind } from '../../order/kind.ts'
import type { Line } from '../../order/line.ts'
import type { Units } from '../../order/units.ts'
import type { Instant } from '../../value/instant.ts'
import { readRows, type Reading, type RowCase, rowsChangeAt } from '../rows.ts'
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
  const decided: Decided[] = []
  for (const each of units) {
    const line = it.order.lines.find(({ id }) => id === each.line)
    if (line === undefined) continue
    const ofKind = termsOfLine(terms, line)
    const reading = readRows(rowsOf(ofKind), it, line, shipped(it))
    const last = lastOf(ofKind)
    const index = decided.findIndex((other) => isOneAnswer(other, reading) && other.last === last)
    const before = decided[index]
    if (before === undefined) decided.push({ ...reading, last, units: [each] })
    else decided[index] = { ...before, units: [...before.units, each] }
  }
  return decided
}

const isOneAnswer = (one: Reading<CancellationRow>, other: Reading<CancellationRow>): boolean =>
  one.row === other.row && one.ends === other.ends

const shipped = ({ order: { parcel } }: RowCase): WindowEnd | null =>
  parcel === null ? null : { by: 'shipment', at: parcel.shippedAt }

/** The terms by which a line is cancelled. */
export const termsOfLine = ({ shop, cancellation }: CancellationTermsOfOrder, { kind }: Line): CancellationTerms =>
  shop.sale[kind]?.cancellation ?? cancellation

const rowsOf = (terms: CancellationTerms): readonly CancellationRow[] => terms.slice(0, -1) as readonly CancellationRow[]

/** The row that is read where no other is open. */
export const lastOf = (terms: CancellationTerms): NeverRow => terms[terms.length - 1] as NeverRow

/** The instants at which another row may decide by time alone. */
export const cancellationChangesAt = (terms: CancellationTermsOfOrder, it: RowCase): readonly Instant[] =>
  it.order.lines.flatMap((line) => rowsChangeAt(rowsOf(termsOfLine(terms, line)), it, line))
