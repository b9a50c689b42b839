/**
 * Until when to wait.
 *
 * 1. For what falls due next: to the millisecond before it, to it, and past it.
 * 2. For goods to count as older: to the millisecond before they do, and until they do.
 * 3. Waiting for what falls due next is plain; to be there a millisecond off, or for goods to age, is not.
 */
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { isLeft } from '../../src/kernel/either.ts'
import type { Order } from '../../src/order/order.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { Instant } from '../../src/value/instant.ts'
import { nextDeadline } from '../../src/order/nextDeadline.ts'
import type { Move } from './alphabet.ts'
import { agesFrom } from './order.ts'

export const waits = (policy: Policy, order: Order, now: Instant): readonly Move[] => {
  const due = nextDeadline(order)
  const older = agesIn(policy, order).find((at) => at > now && (due === null || at < due))
  const instants = [...(due === null ? [] : [due - 1, due, due + 1]), ...(older === undefined ? [] : [older - 1, older])]
  return [...new Set(instants)]
    .filter((at) => at > now)
    .map((at) => ({ command: { type: 'PassTime', data: { at } }, isPlain: at === due }))
}

const agesIn = (policy: Policy, order: Order): readonly Instant[] => {
  const [from, calendar] = [agesFrom(order), calendarOf(policy.calendar)]
  if (from === null || isLeft(calendar)) return []
  return (policy.returns?.refund.byAge ?? [])
    .map(({ within }) => deadlineAfter(calendar.right, from, within))
    .filter((age) => typeof age === 'number')
}
