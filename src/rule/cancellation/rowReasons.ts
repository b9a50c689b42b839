/** What the rows of cancellation say: for the units that may go, and against those that may not. */
import type { Calendar } from '../../calendar/calendar.ts'
import { beyondCalendar, type CoverageReason } from '../coverageReason.ts'
import type { Remedy } from '../remedy.ts'
import type { CancellationReason } from './reason.ts'
import type { Decided, OpenRow } from './rowsFor.ts'
import { ASKED } from './terms.ts'

type Lines = readonly string[] | null

/** Its row, and by which clause something is kept, where the ending has one of its own or keeps something. */
export const reasonsFor = ({ row, ends }: Decided & { readonly row: OpenRow }, lines: Lines): readonly CancellationReason[] => {
  const keeps = row.ends?.keeps ?? 'nothing'
  const facts = { lines, until: row.until ?? null, ends, keeps }
  const { clause } = row
  const open: CancellationReason =
    row.how === 'directly'
      ? { code: codeOf(row), clause, facts }
      : { code: 'needsAgreement', clause, facts: { ...facts, of: ASKED[row.how] } }
  return row.ends === undefined || (keeps === 'nothing' && row.ends.clause === undefined)
    ? [open]
    : [open, { code: 'cancellingCosts', clause: row.ends.clause ?? clause, facts: { lines, keeps } }]
}

const codeOf = ({ since }: OpenRow): 'cancellable' | 'delayed' | 'specificationChanged' =>
  since === 'delay' ? 'delayed' : since === 'specificationChange' ? 'specificationChanged' : 'cancellable'

/** That they may not, and what ended each row by which they could; or that the calendar is too short to tell. */
export const reasonsAgainst = (
  calendar: Calendar,
  { row, last, over, unknownSince }: Decided,
  lines: Lines,
): readonly (CancellationReason | CoverageReason)[] => [
  unknownSince === null
    ? { code: 'noLongerCancellable', clause: row?.clause ?? last.clause, facts: { lines } }
    : beyondCalendar(calendar, 'UnitsCancelled', unknownSince, null),
  ...over
    .filter(({ row: { how } }) => how !== 'never')
    .map(({ row: { clause }, end }): CancellationReason => ({ code: 'cancellableBefore', clause, facts: { lines, ...end } })),
]

/** What the terms offer instead, each once. */
export const insteadIn = (decided: readonly Decided[]): readonly Remedy[] => {
  const lasts = [...new Set(decided.map(({ last }) => last))]
  const offered = lasts.flatMap(({ clause, instead }) => instead.map((each) => ({ do: each.do, clause: each.clause ?? clause })))
  return offered.filter(
    (one, index) => offered.findIndex((other) => other.do === one.do && other.clause === one.clause) === index,
  )
}
