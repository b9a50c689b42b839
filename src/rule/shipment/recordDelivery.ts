/** The parcel has arrived: from now on a return may be requested, for as long as the terms say. */
import type { Span } from '../../deadline/span.ts'
import { grant } from '../../decision/finding.ts'
import type { Cited } from '../../value/clause.ts'
import type { Decider } from '../decider.ts'
import { dueAfter } from '../dueAfter.ts'
import type { ShipmentReason } from './reason.ts'

const AT = ['shipped'] as const

type Terms = { readonly returns?: { readonly window: Cited & { readonly ask: Span } } }

export const recordDelivery: Decider<'RecordDelivery', typeof AT, Terms, ShipmentReason> = {
  at: AT,
  decide: ({ terms: { returns }, calendar, at }) => {
    const window =
      returns === undefined ? null : dueAfter(calendar, { clause: returns.window.clause, within: returns.window.ask }, at)
    return grant(
      [{ type: 'OrderDelivered', data: { at, window } }],
      [{ code: 'parcelArrived', clause: window?.clause ?? null, facts: {} }],
    )
  },
}
