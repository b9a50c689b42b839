/** The parcel has arrived: from now on a return may be requested, for as long as the terms say. */
import type { Calendar } from '../../calendar/calendar.ts'
import type { Span } from '../../deadline/span.ts'
import { grant } from '../../decision/finding.ts'
import type { Due } from '../../order/due.ts'
import type { Instant } from '../../value/instant.ts'
import type { Cited } from '../../value/clause.ts'
import type { Decider } from '../decider.ts'
import { dueAfter } from '../dueAfter.ts'
import type { ShipmentReason } from './reason.ts'

const AT = ['shipped'] as const

type WindowTerms = { readonly window: Cited & { readonly ask: Span } }

type Terms = { readonly returns?: WindowTerms }

export const recordDelivery: Decider<'RecordDelivery', typeof AT, Terms, ShipmentReason> = {
  at: AT,
  decide: ({ terms: { returns }, calendar, at }) => {
    const window = returnWindowFrom(returns, calendar, at)
    return grant(
      [{ type: 'OrderDelivered', data: { at, window } }],
      [{ code: 'parcelArrived', clause: window?.clause ?? null, facts: {} }],
    )
  },
}

/** Until when a return may be requested of what is delivered at this instant; null where none may. */
export const returnWindowFrom = (returns: WindowTerms | undefined, calendar: Calendar, at: Instant): Due | null =>
  returns === undefined ? null : dueAfter(calendar, { clause: returns.window.clause, within: returns.window.ask }, at)
