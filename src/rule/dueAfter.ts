import type { Calendar } from '../calendar/calendar.ts'
import { windowAfter } from '../deadline/windowAfter.ts'
import type { Within } from '../deadline/span.ts'
import type { Consequence } from '../order/consequence.ts'
import type { Due } from '../order/due.ts'
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { ConsequenceTerms } from './dutyTerms.ts'

/** A term that gives somebody time: how much, by which clause, and what follows. */
export type TimeTerm = {
  readonly clause: ClauseId | null
  readonly within: Within
  readonly ifMissed?: ConsequenceTerms
}

/** When what begins at `since` is due. Where no instant can be given, the obligation still stands and says why. */
export const dueAfter = (calendar: Calendar, { clause, within, ifMissed: said }: TimeTerm, since: Instant): Due => {
  const window = within === 'openEnded' ? null : windowAfter(calendar, since, within)
  // Spelled out, because a due that is copied to add what follows takes several times as long.
  if (said === undefined) {
    if (window === null) return { by: null, why: 'openEnded', since, clause }
    if (!('by' in window)) return { by: null, why: 'beyondCalendar', since, clause }
    return window.from === undefined ? { by: window.by, clause } : { by: window.by, from: window.from, clause }
  }
  const ifMissed = consequenceIn(said, clause)
  if (window === null) return { by: null, why: 'openEnded', since, clause, ifMissed }
  if (!('by' in window)) return { by: null, why: 'beyondCalendar', since, clause, ifMissed }
  return window.from === undefined ? { by: window.by, clause, ifMissed } : { by: window.by, from: window.from, clause, ifMissed }
}

const consequenceIn = (term: ConsequenceTerms, around: ClauseId | null): Consequence => {
  const clause = term.clause ?? around
  switch (term.then) {
    case 'ends':
      return { then: 'ends', keeps: ('keeps' in term ? term.keeps : undefined) ?? 'nothing', clause }
    case 'granted':
    case 'denied':
    case 'goesOn':
    case 'delivered':
      return { then: term.then, clause }
    case 'asksAgain':
      return { then: 'asksAgain', otherwise: term.answer.ifMissed?.then ?? null, clause }
  }
}
