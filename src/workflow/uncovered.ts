import type { Undated } from '../order/due.ts'
import type { Event } from '../order/event.ts'
import type { Policy } from '../policy/policy.ts'
import type { CoverageReason } from './reason.ts'

/** The first thing that events begin and whose due instant the calendar cannot tell, as a reason to wait for a longer one. */
export const uncovered = ({ calendar: { covers } }: Policy, events: readonly Event[]): CoverageReason | null => {
  for (const { type, data } of events)
    for (const value of Object.values(data)) {
      if (!isBeyond(value)) continue
      return { code: 'beyondCalendar', clause: value.clause, facts: { begins: type, since: value.since, covers } }
    }
  return null
}

const isBeyond = (value: unknown): value is Undated =>
  typeof value === 'object' && value !== null && 'why' in value && value.why === 'beyondCalendar'
