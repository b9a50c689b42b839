/**
 * What makes a decision impossible before it begins: a mistake of the calling program, reported at once, with nothing recorded.
 */
import type { CalendarIssue } from '../../calendar/calendarIssue.ts'
import type { Reason } from '../../decision/reason.ts'
import type { Order, PolicyRef } from '../../order/order.ts'
import { isCommandType } from '../../order/partyOf.ts'
import type { Policy } from '../../policy/policy.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import { malformedData } from './malformedData.ts'

/** A mistake of the calling program, not a matter of the order: nothing is decided, not even what had lapsed. */
export type CallerReason =
  | Reason<'otherTerms', { readonly placedUnder: PolicyRef; readonly given: PolicyRef }>
  | Reason<'unusableCalendar', { readonly issues: readonly CalendarIssue[] }>
  | Reason<'badInstant', { readonly at: number }>
  /** Not a command of this library: `path` says where, `expected` what would be right. `readCommand` checks every field. */
  | Reason<'malformedCommand', { readonly path: readonly (string | number)[]; readonly expected: string }>

/** Whether a value can be taken for a command: it has a type that is known, and data with every field of that type. */
export const malformedCommand = (command: unknown): CallerReason | null => {
  if (typeof command !== 'object' || command === null) return malformed([], 'an object with type and data')
  const { type, data } = command as { readonly type?: unknown; readonly data?: unknown }
  if (typeof type !== 'string' || !isCommandType(type)) return malformed(['type'], 'the name of a command, such as PlaceOrder')
  if (typeof data !== 'object' || data === null) return malformed(['data'], 'an object with the instant `at`')
  const misfit = malformedData(type, data)
  return misfit === null ? null : malformed(['data', ...misfit.path], misfit.expected)
}

/** Terms other than the order's decide nothing; nor does a command without a valid instant. */
export const callerError = ({ id, version, sale }: Policy, order: Order, at: Instant): CallerReason | null => {
  if (order.is !== 'unplaced' && (order.policy.id !== id || order.policy.version !== version || sale[order.kind] === undefined))
    return { code: 'otherTerms', clause: null, facts: { placedUnder: order.policy, given: { id, version } } }
  return isInstant(at) ? null : { code: 'badInstant', clause: null, facts: { at } }
}

const malformed = (path: readonly (string | number)[], expected: string): CallerReason => ({
  code: 'malformedCommand',
  clause: null,
  facts: { path, expected },
})
