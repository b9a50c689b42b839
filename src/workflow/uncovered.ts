import type { Undated } from '../order/due.ts'
import type { Policy } from '../policy/policy.ts'
import type { Followed } from './follow.ts'
import { owesUndated } from './pending.ts'
import type { CoverageReason } from './reason.ts'

/** The first thing that events begin and whose due instant the calendar cannot tell, as a reason to wait for a longer one. */
export const uncovered = ({ calendar: { covers } }: Policy, { order, events }: Followed): CoverageReason | null => {
  if (!owesUndated(order)) return null
  for (const { type, data } of events) {
    const due = beyondIn(data)
    if (due !== null) return { code: 'beyondCalendar', clause: due.clause, facts: { begins: type, since: due.since, covers } }
  }
  return null
}

/** A due instant stands in an event's data, or in what that brings about: a return. None stands in a list. */
const beyondIn = (value: unknown): Undated | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  if (isBeyond(value)) return value
  for (const key in value) {
    const due = beyondIn(value[key as keyof typeof value])
    if (due !== null) return due
  }
  return null
}

const isBeyond = (value: object): value is Undated => 'why' in value && value.why === 'beyondCalendar'
