import { type Finding, type Grant, grant } from '../decision/finding.ts'
import type { Reason } from '../decision/reason.ts'
import type { Event } from '../order/event.ts'
import type { Remedy } from './remedy.ts'

/** What a rule about orders finds. */
export type RuleFinding<R extends Reason> = Finding<Event, R, Remedy>

/** Nothing stands against it, and nothing follows from it yet. */
export const nothingAgainst: Grant<Event, never> = grant([], [])
