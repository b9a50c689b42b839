/**
 * A verdict says until when it holds if no one acts.
 *
 * 1. One millisecond before `until` the same command is judged the same; at it, otherwise: by another verdict or, where rows of
 *    the terms decide, for another reason.
 * 2. Before it, and for ever where there is none, no instant at which anything happens changes the verdict: what is due, what the
 *    order or the answer names, and where a row's time counted from any of these is over.
 *
 * Tried on a calendar without ends: one that ends will have been extended by then.
 */
import { millisecondsInDay } from 'date-fns/constants'
import { type Instant, isoOfInstant } from '../../value/instant.ts'
import { calendarOf } from '../../calendar/calendarOf.ts'
import { endOf } from '../../calendar/instants.ts'
import { deadlineAfter } from '../../deadline/deadlineAfter.ts'
import { deadlineBefore } from '../../deadline/deadlineBefore.ts'
import { isLeft } from '../../kernel/either.ts'
import type { Command } from '../../order/command.ts'
import { OFFER_DATES } from '../../order/offer.ts'
import type { Order } from '../../order/order.ts'
import type { Policy } from '../../policy/policy.ts'
import { aheadChangesAt } from '../../rule/aheadProblems.ts'
import { decide } from '../../workflow/decide.ts'
import { deadlinesAhead } from '../deadlinesAhead.ts'
import type { PlayedStep } from '../history.ts'
import { at, lawOfSteps, type StepLaw } from '../law.ts'
import { onLongerCalendar } from '../withLongerCalendar.ts'

const YEAR = 365 * millisecondsInDay

const steps: StepLaw = lawOfSteps('validUntil is right', (policy, { command, before, decision }) => {
  const { verdict, validUntil: until } = decision
  const now = before.is === 'unplaced' ? command.data.at : Math.max(command.data.at, before.at)
  const judged = (instant: Instant): string => answerIn(command, decide(policy, before, at(command, instant)))
  const answer = answerIn(command, decision)
  if (until !== null) {
    if (until <= now) return `${verdict} until ${isoOfInstant(until)}, which has passed`
    if (judged(until) === answer) return `${verdict} until ${isoOfInstant(until)}, and still so then`
  }
  const named = instantsIn([
    command.data,
    before.is === 'unplaced' ? null : [before.duties, before.is === 'inquiry' ? before.quote : before.lines],
    decision.because,
  ])
  const ahead = deadlinesAhead(policy, before)
  const rows = command.type === 'RequestCancellation' ? rowInstants(policy, before, ahead) : []
  const limits = limitsOfPlacing(policy, command, before)
  const moments = new Set([...(until === null ? [] : [until - 1]), ...ahead, ...named, ...rows, ...limits])
  const wrong = [...moments].find((moment) => moment > now && moment < (until ?? now + 5 * YEAR) && judged(moment) !== answer)
  if (wrong === undefined) return null
  return `${verdict} until ${until === null ? 'ever' : isoOfInstant(until)}, but not at ${isoOfInstant(wrong)}`
})

/** The verdict; of what rows grant, also why: another row may keep more. */
const answerIn = ({ type }: Command, { verdict, because }: PlayedStep['decision']): string =>
  type === 'RequestCancellation' && verdict === 'granted' ? JSON.stringify(because) : verdict

export const validUntilIsRight: StepLaw = onLongerCalendar(steps)

/** Whatever a row counts from, and whether it does or not: the ends of its spans, those before dates, and of its last day. */
const rowInstants = ({ calendar: document, sale }: Policy, before: Order, ahead: readonly Instant[]): readonly Instant[] => {
  const read = calendarOf(document)
  if (isLeft(read)) return []
  const calendar = read.right
  const rows = Object.values(sale).flatMap(({ cancellation }) => cancellation)
  const since = before.is === 'sale' ? [...ahead, ...instantsOf([before.placedAt, before.happened, before.incidents])] : []
  const spans = rows.flatMap(({ after, within }) => [after, within].filter((span) => span !== undefined))
  const ends = spans.flatMap((span) => since.map((instant) => deadlineAfter(calendar, instant, span)))
  const dates = before.is === 'sale' ? before.lines.map((line) => line.dates) : []
  const limits = rows.flatMap((row) =>
    OFFER_DATES.flatMap((date) => {
      const length = row.before?.[date]
      return length === undefined ? [] : dates.flatMap((of) => of[date] ?? []).map((at) => deadlineBefore(calendar, at, length))
    }),
  )
  const lastDays = rows.flatMap(({ through }) => (through === undefined ? [] : [endOf(calendar, through)]))
  return [...ends, ...limits, ...lastDays].filter((instant) => typeof instant === 'number')
}

/** Until when what is placed, or quoted, is so long before its dates as some rule asks. */
const limitsOfPlacing = ({ calendar: document, sale }: Policy, { type, data }: Command, before: Order): readonly Instant[] => {
  const quoted = before.is === 'inquiry' ? (before.quote?.lines ?? []) : []
  const lines = type === 'PlaceOrder' || type === 'SendQuote' ? data.lines : quoted
  const read = calendarOf(document)
  return isLeft(read) ? [] : Object.values(sale).flatMap(({ placing = [] }) => aheadChangesAt(placing, read.right, lines))
}

/** Every instant named in a value. */
const instantsOf = (value: unknown): readonly Instant[] => {
  if (typeof value === 'number') return value > YEAR && Number.isSafeInteger(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(instantsOf) : []
}

/** Every instant named, a day after it, and a year: when a record ceases to count. */
const instantsIn = (value: unknown): readonly Instant[] =>
  instantsOf(value).flatMap((instant) => [instant, instant + YEAR / 365, instant + YEAR])
