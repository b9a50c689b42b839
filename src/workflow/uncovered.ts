import type { Undated } from '../order/due.ts'
import type { Event } from '../order/event.ts'
import type { Policy } from '../policy/policy.ts'
import type { CoverageReason } from './reason.ts'

/** The first thing that events begin and whose due instant the calendar cannot tell, as a reason to wait for a longer one. */
export const uncovered = ({ calendar: { covers } }: Policy, events: readonly Event[]): CoverageReason | null => {
  for (const { type, data } of events) {
    const due = beyondIn(data)
    if (due !== null) return { code: 'beyondCalendar', clause: due.clause, facts: { begins: type, since: due.since, covers } }
  }
  return null
}

/** A due instant stands in an event's data, or in what that brings about: a return. */
const beyondIn = (value: unknown): Undated | null => {
  if (typeof value !== 'object' || value === null) return null
  if (isBeyond(value)) return value
  for (const each of Object.values(value)) {
    const due = beyondIn(each)
    if (due !== null) return due
  }
  return null
}

const isBeyond = (value: object): value is Undated => 'why' in value && value.why === 'beyondCalendar'
