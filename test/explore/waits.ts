/**
 * Until when to wait.
 *
 * 1. For what falls due next: to the millisecond before it, to it, and past it.
 * 2. For goods to count as older, or for a row to open or end: to the millisecond before they do, and until they do.
 * 3. Waiting for what falls due next is plain; to be there a millisecond off, for goods to age or for a row, is not.
 */
import type { Calendar } from '../../src/calendar/calendar.ts'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { deadlineBefore } from '../../src/deadline/deadlineBefore.ts'
import { isLeft } from '../../src/kernel/either.ts'
import { cameAt } from '../../src/order/cameAt.ts'
import { OFFER_DATES } from '../../src/order/offer.ts'
import type { Order, Sale } from '../../src/order/order.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { Before, Window } from '../../src/rule/window.ts'
import type { Instant } from '../../src/value/instant.ts'
import { nextDeadline } from '../../src/order/nextDeadline.ts'
import type { Move } from './alphabet.ts'
import { agesFrom } from './order.ts'

export const waits = (policy: Policy, order: Order, now: Instant): readonly Move[] => {
  const due = nextDeadline(order)
  const [older] = [...agesIn(policy, order), ...rowTurns(policy, order)]
    .filter((at) => at > now && (due === null || at < due))
    .sort((a, b) => a - b)
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

/** When rows of cancellation open or end by a span of time. */
const rowTurns = (policy: Policy, order: Order): readonly Instant[] => {
  const calendar = calendarOf(policy.calendar)
  if (order.is !== 'sale' || order.closed !== null || isLeft(calendar)) return []
  return Object.values(policy.sale)
    .flatMap(({ cancellation }): readonly Window[] => cancellation)
    .flatMap(({ since = 'placement', after, within, before = {} }) => {
      const from = cameAt(order, since)
      const spans = [after, within].filter((span) => span !== undefined)
      const ends = from === null ? [] : spans.map((span) => deadlineAfter(calendar.right, from, span))
      return [...ends, ...limits(calendar.right, order, before)]
    })
    .filter((turn) => typeof turn === 'number')
}

/** So long before the dates of the lines. */
const limits = (calendar: Calendar, { lines }: Sale, before: Before) =>
  lines.flatMap(({ dates }) =>
    OFFER_DATES.flatMap((of) => {
      const [length, date] = [before[of], dates[of]]
      return length === undefined || date === null ? [] : [deadlineBefore(calendar, date, length)]
    }),
  )
