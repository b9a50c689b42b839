/**
 * Terms that are a list of rows, read from the top: the first whose window is open decides.
 *
 * The answer also says what is over by then, because that is why no earlier row decided.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { append } from '../kernel/append.ts'
import type { Line } from '../order/line.ts'
import type { Sale } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
import { isForLine, type LineWhen } from './when.ts'
import { type EndsAt, type Window, windowChangesAt, type WindowEnd, windowState } from './window.ts'

/** What every row says: for which lines it is meant, and from when until when. */
export type Row = Window & { readonly when?: LineWhen }

/** What rows are read for: an order at an instant. */
export type RowCase = { readonly calendar: Calendar; readonly order: Sale; readonly at: Instant }

export type Reading<Row> = {
  /** The row that decides; null: none is open. */
  readonly row: Row | null
  /** When it is over by time alone. */
  readonly ends: EndsAt
  /** The rows above it that were open, and what ended them. */
  readonly over: readonly RowOver<Row>[]
  /** Since when a row counts days that the calendar no longer covers: then nobody can tell which row decides. */
  readonly unknownSince: Instant | null
}

type RowOver<Row> = { readonly row: Row; readonly end: WindowEnd }

/** Which row decides about a line. `ended`: what has ended every row that was still open. */
export const readRows = <R extends Row>(
  rows: readonly R[],
  { calendar, order, at }: RowCase,
  line: Line,
  ended: WindowEnd | null = null,
): Reading<R> => {
  let over: readonly RowOver<R>[] = NONE
  for (const row of rows) {
    if (!isForLine(row.when, calendar, order, line)) continue
    const state = windowState(row, calendar, order, line, at)
    if (state.is === 'toCome') continue
    const end = state.is === 'over' ? state.end : ended
    if (end !== null) over = append(over, { row, end })
    else if (state.is === 'unknown') return { row: null, ends: null, over, unknownSince: state.since }
    else return { row, ends: state.is === 'open' ? state.ends : null, over, unknownSince: null }
  }
  return { row: null, ends: null, over, unknownSince: null }
}

const NONE: readonly never[] = []

/** The instants at which another of these rows may decide about a line by time alone. */
export const rowsChangeAt = (rows: readonly Row[], { calendar, order }: RowCase, line: Line): readonly Instant[] =>
  rows.flatMap((row) => (isForLine(row.when, calendar, order, line) ? windowChangesAt(row, calendar, order, line) : NONE))

/** Whether time alone opens a row, or ends it. */
export const isTimed = ({ after, until, within, before, through }: Window): boolean =>
  [after, within, before, through].some((part) => part !== undefined) || until === 'closing' || until === 'release'
