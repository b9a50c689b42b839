import { calendarOf } from '../calendar/calendarOf.ts'
import { isLeft } from '../kernel/either.ts'
import { sameData } from '../kernel/sameData.ts'
import type { CommandType } from '../order/command.ts'
import type { Order } from '../order/order.ts'
import { COMMAND_TYPES, type Party, partyOf } from '../order/partyOf.ts'
import type { Policy } from '../policy/policy.ts'
import type { Remedy } from '../rule/remedy.ts'
import type { Instant } from '../value/instant.ts'
import { readsRows } from './asking/deciders.ts'
import { askWhetherOpen } from './asking/ask.ts'
import { callerError } from './asking/callerError.ts'
import { neverOpens } from './asking/neverOpens.ts'
import type { OrderReason } from './orderReason.ts'
import { type Costs, preview } from './preview.ts'
import type { Situation } from './situation.ts'
import { situationAt } from './time/situationAt.ts'
import { firstAhead } from './validUntil.ts'

type AskedCommand = Exclude<CommandType, 'PassTime'>

const COMMANDS = COMMAND_TYPES.filter((type): type is AskedCommand => type !== 'PassTime')

/** One command, and whether it could be granted now. */
export type Option = {
  readonly command: AskedCommand
  readonly party: Party
  readonly because: readonly OrderReason[]
  readonly remedies: readonly Remedy[]
  /**
   * The instant from which the answer would be different if no one acted before: closed, open, or by another row of the terms.
   * Null: time alone never changes it.
   */
  readonly validUntil: Instant | null
} & (OpenOption | ClosedOption)

/** Some command of this kind would be granted now. Its data is judged when it is sent. */
type OpenOption = {
  readonly open: true
  /** Of a cancellation: what it would cost to cancel all that may be cancelled now. Otherwise null. */
  readonly costs: Costs | null
}

/**
 * No command of this kind would be granted now.
 *
 * - `notNow`: something that somebody does, or time, may open it.
 * - `never`: nothing that may happen to this order under these terms opens it.
 */
type ClosedOption = { readonly open: false; readonly closed: 'notNow' | 'never' }

/**
 * What may be done with an order at an instant (epoch milliseconds), by whom, and why or why not: every command, open or closed.
 *
 * Nothing is decided by asking. Under terms that are not the order's, on a calendar that cannot be used or at an instant that is
 * not one, everything is closed for that reason: `notNow`, because nothing is known of it.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder, optionsFor } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 *
 * const open = optionsFor(marketplace, initialOrder(), 0).filter((option) => option.open)
 * assert.deepEqual(open.map(({ command }) => command), ['PlaceOrder'])
 *
 * const [quote] = optionsFor(marketplace, initialOrder(), 0)
 * assert.deepEqual([quote?.command, quote?.open === false && quote.closed], ['RequestQuote', 'never']) // it gives none
 * ```
 */
export const optionsFor = (policy: Policy, order: Order, now: Instant): readonly Option[] => {
  const calendar = calendarOf(policy.calendar)
  if (isLeft(calendar)) return COMMANDS.map(shut({ code: 'unusableCalendar', clause: null, facts: { issues: calendar.left } }))
  const error = callerError(policy, order, now)
  if (error !== null) return COMMANDS.map(shut(error))
  const { situation } = situationAt(policy, calendar.right, order, now)
  const isNever = neverOpens(situation)
  return COMMANDS.map((command): Option => {
    const { verdict, because, remedies } = { remedies: [], ...askWhetherOpen(situation, command) }
    const isOtherwise = (later: Situation): boolean => {
      const then = askWhetherOpen(later, command)
      return then.verdict !== verdict || (readsRows(command) && verdict === 'granted' && !sameData(then.because, because))
    }
    const validUntil = firstAhead(situation, command, isOtherwise)?.at ?? null
    const option = { command, party: partyOf({ type: command }), because, remedies, validUntil }
    return verdict === 'granted'
      ? { ...option, open: true, costs: command === 'RequestCancellation' ? costsNow(situation) : null }
      : { ...option, open: false, closed: isNever(command) ? 'never' : 'notNow' }
  })
}

const costsNow = ({ policy, order, at }: Situation): Costs =>
  preview(policy, order, { type: 'RequestCancellation', data: { at } }).costs

const shut =
  (reason: OrderReason) =>
  (command: Option['command']): Option => ({
    command,
    party: partyOf({ type: command }),
    because: [reason],
    remedies: [],
    validUntil: null,
    open: false,
    closed: 'notNow',
  })
