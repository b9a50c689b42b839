/** Every reason an order's decision can give. */
import type { CalendarIssue } from '../calendar/calendarIssue.ts'
import type { Decision } from '../decision/decision.ts'
import type { Reason } from '../decision/reason.ts'
import type { CommandType } from '../order/command.ts'
import type { Event } from '../order/event.ts'
import type { PolicyRef } from '../order/order.ts'
import type { AmountReason } from '../rule/amountProblem.ts'
import type { ArrivalReason } from '../rule/arrival/reason.ts'
import type { CancellationReason } from '../rule/cancellation/reason.ts'
import type { GateReason } from '../rule/gate.ts'
import type { PaymentReason } from '../rule/payment/reason.ts'
import type { PlacementReason } from '../rule/placement/reason.ts'
import type { QuoteReason } from '../rule/quote/reason.ts'
import type { Remedy } from '../rule/remedy.ts'
import type { ReturnReason } from '../rule/return/reason.ts'
import type { SettlementReason } from '../rule/settlement/reason.ts'
import type { ShipmentReason } from '../rule/shipment/reason.ts'
import type { StandingReason } from '../rule/standing/reason.ts'
import type { UnitsReason } from '../rule/unitsProblem.ts'
import type { Instant } from '../value/instant.ts'

/** Every reason that a decision about an order can give. Switch on `code`; each has its own facts. */
export type OrderReason =
  | HostReason
  | RepeatReason
  | CoverageReason
  | GateReason
  | AmountReason
  | UnitsReason
  | PlacementReason
  | StandingReason
  | QuoteReason
  | PaymentReason
  | CancellationReason
  | SettlementReason
  | ArrivalReason
  | ShipmentReason
  | ReturnReason

/** The answer to a command: granted or refused, with events to append in either case. See `Decision` for its parts. */
export type OrderDecision = Decision<Event, OrderReason, Remedy>

/** A mistake of the host, not of anybody's order: nothing is decided, not even what had lapsed. */
export type HostReason =
  | Reason<'otherTerms', { readonly placedUnder: PolicyRef; readonly given: PolicyRef }>
  | Reason<'unusableCalendar', { readonly issues: readonly CalendarIssue[] }>
  | Reason<'badInstant', { readonly at: number }>

export type RepeatReason =
  /** The command has taken effect before. */
  | Reason<'answeredBefore', { readonly command: CommandType; readonly id: string }>
  /** Its id belongs to a command that asked for something else. */
  | Reason<'idIsTaken', { readonly command: CommandType; readonly id: string }>

/** What it would begin falls due beyond the days that the calendar covers: extend the calendar and ask again. */
export type CoverageReason = Reason<
  'beyondCalendar',
  { readonly begins: Event['type']; readonly since: Instant; readonly covers: readonly [string, string] }
>
