/** What the rows of cancellation say: for the units that may go, and against those that may not. */
import type { Calendar } from '../../calendar/calendar.ts'
import { beyondCalendar, type CoverageReason } from '../coverageReason.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Instead, Remedy } from '../remedy.ts'
import type { CancellationReason } from './reason.ts'
import type { Decided, OpenRow } from './rowsFor.ts'
import { ASKED } from './terms.ts'

type Lines = readonly string[] | null

/** Its row, and by which clause something is kept, where the ending has one of its own or keeps something. */
export const reasonsFor = ({ row, ends }: Decided & { readonly row: OpenRow }, lines: Lines): readonly CancellationReason[] => {
  const keeps = row.ends?.keeps ?? 'nothing'
  const { clause, until = null, before } = row
  const facts = { lines, until, ends, keeps, ...(before === undefined ? {} : { before }) }
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
): readonly (CancellationReason | CoverageReason)[] => {
  const reasons: (CancellationReason | CoverageReason)[] = [
    unknownSince === null
      ? { code: 'noLongerCancellable', clause: row === null ? last.clause : row.clause, facts: { lines } }
      : beyondCalendar(calendar, 'UnitsCancelled', unknownSince, null),
  ]
  for (const {
    row: { how, clause },
    end,
  } of over)
    if (how !== 'never') reasons.push({ code: 'cancellableBefore', clause, facts: { lines, ...end } })
  return reasons
}

/** What the terms offer instead, each once. */
export const insteadIn = (decided: readonly Decided[]): readonly Remedy[] => {
  const offered: { readonly do: Instead; readonly clause: ClauseId }[] = []
  for (const { last } of decided)
    for (const { do: instead, clause = last.clause } of last.instead)
      if (!offered.some((other) => other.do === instead && other.clause === clause)) offered.push({ do: instead, clause })
  return offered
}
