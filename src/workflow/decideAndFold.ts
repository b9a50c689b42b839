/**
 * What becomes of a command, under the order's policy.
 *
 * 1. A value that is not a command, and terms other than the order's, decide nothing: the calling program is at fault, and
 *    nothing has lapsed.
 * 2. The clock is the later of the command's and the order's.
 * 3. What had lapsed by then is decided first; it is recorded whatever the verdict.
 * 4. A command that has taken effect before adds nothing; its id with other content is refused.
 * 5. Then the rules are asked, what follows is added, and what that leaves overdue lapses too.
 * 6. What is asked for is refused where it would begin something that falls due beyond the calendar, or for which the customer's
 *    time would be over at once. What has happened is recorded all the same.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { calendarOf } from '../calendar/calendarOf.ts'
import { beyondCoverage } from '../consequence/beyondCoverage.ts'
import { follow } from '../consequence/follow.ts'
import { overAtOnce } from '../consequence/overAtOnce.ts'
import { grant, refuse } from '../decision/finding.ts'
import { concat } from '../kernel/concat.ts'
import { isLeft } from '../kernel/either.ts'
import type { Mutable } from '../kernel/mutable.ts'
import type { Command } from '../order/command.ts'
import type { Event } from '../order/event.ts'
import { identityOf } from '../order/identityOf.ts'
import { hasTimeToPass } from '../order/nextDeadline.ts'
import type { AnsweredCommand, Order } from '../order/order.ts'
import { partyOf } from '../order/partyOf.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'
import { aliveFrom } from './aliveFrom.ts'
import { ask, type OrderFinding } from './asking/ask.ts'
import { callerError, malformedCommand } from './asking/callerError.ts'
import { repeatOf } from './asking/repeatOf.ts'
import type { OrderDecision, OrderReason } from './orderReason.ts'
import { passTime } from './time/passTime.ts'
import { situationAt } from './time/situationAt.ts'
import { validUntil } from './validUntil.ts'

/** A decision, and the order once its events are folded in. */
type Decided = { readonly decision: OrderDecision; readonly order: Order }

export const decideAndFold = (policy: Policy, order: Order, command: Command): Decided => {
  const malformed = malformedCommand(command)
  if (malformed !== null) return { decision: impossible(malformed), order }
  const calendar = calendarOf(policy.calendar)
  if (isLeft(calendar))
    return { decision: impossible({ code: 'unusableCalendar', clause: null, facts: { issues: calendar.left } }), order }
  const error = callerError(policy, order, command.data.at)
  return error === null ? decideOn(policy, calendar.right, order, command) : { decision: impossible(error), order }
}

const impossible = (reason: OrderReason): OrderDecision => ({
  verdict: 'refused',
  events: [],
  because: [reason],
  remedies: [],
  validUntil: null,
})

const decideOn = (policy: Policy, calendar: Calendar, order: Order, command: Command): Decided => {
  const { situation, events: before } = situationAt(policy, calendar, order, command.data.at)
  const { order: now, at } = situation
  const identity = identityOf(command)
  const repeated = identity === null ? null : repeatOf(now, identity)
  if (repeated !== null) return { decision: decided(before, repeated, null), order: now }
  const found = ask(situation, command)
  const until = validUntil(situation, command, found)
  if (found.verdict === 'refused') return { decision: decided(before, found, until), order: now }
  const followed = follow(policy, calendar, now, answering(found.events, identity))
  if (!hasTimeToPass(followed.order, at))
    return { decision: decided(before, grant(followed.events, found.because), until), order: followed.order }
  const over = isAskedFor(command) ? overAtOnce(followed.order, at) : null
  if (over !== null) return { decision: decided(before, refuse([over], []), aliveFrom(situation, command)), order: now }
  const overdue = passTime(policy, calendar, followed.order, at)
  const events = concat(followed.events, overdue.events)
  const gap = isAskedFor(command) ? beyondCoverage(policy, now, events, overdue.order) : null
  return gap === null
    ? { decision: decided(before, grant(events, found.because), until), order: overdue.order }
    : { decision: decided(before, refuse([gap], []), null), order: now }
}

/** What has happened is recorded even if the calendar ends too soon. */
const isAskedFor = (command: Command): boolean => {
  const party = partyOf(command)
  return party === 'customer' || party === 'shop'
}

const decided = (before: readonly Event[], found: OrderFinding, validUntil: Instant | null): OrderDecision =>
  found.verdict === 'granted'
    ? { verdict: 'granted', events: concat(before, found.events), because: found.because, validUntil }
    : { verdict: 'refused', events: before, because: found.because, remedies: found.remedies, validUntil }

/** The first event says which command it answers. It is new, and no one else has seen it: it is completed, and not copied. */
const answering = (events: readonly Event[], answers: AnsweredCommand | null): readonly Event[] => {
  const [first] = events
  if (first !== undefined && answers !== null) (first.data as Mutable<Event['data']>).answers = answers
  return events
}
