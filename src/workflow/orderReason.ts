/** Every reason an order's decision can give. */
import type { OverAtOnceReason } from '../consequence/overAtOnce.ts'
import type { Decision } from '../decision/decision.ts'
import type { Event } from '../order/event.ts'
import type { AmountReason } from '../rule/amountProblem.ts'
import type { ArrivalReason } from '../rule/arrival/reason.ts'
import type { CoverageReason } from '../rule/coverageReason.ts'
import type { CancellationReason } from '../rule/cancellation/reason.ts'
import type { PaymentReason } from '../rule/payment/reason.ts'
import type { PlacementReason } from '../rule/placement/reason.ts'
import type { QuoteReason } from '../rule/quote/reason.ts'
import type { Remedy } from '../rule/remedy.ts'
import type { ReturnReason } from '../rule/return/reason.ts'
import type { SettlementReason } from '../rule/settlement/reason.ts'
import type { ShipmentReason } from '../rule/shipment/reason.ts'
import type { StandingReason } from '../rule/standing/reason.ts'
import type { UnitsReason } from '../rule/unitsProblems.ts'
import type { CallerReason } from './asking/callerError.ts'
import type { GateReason } from './asking/gateReason.ts'
import type { RepeatReason } from './asking/repeatOf.ts'

/** Every reason that a decision about an order can give. Switch on `code`; each has its own facts. */
export type OrderReason =
  | CallerReason
  | RepeatReason
  | CoverageReason
  | OverAtOnceReason
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
