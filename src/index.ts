/**
 * Write your shop's terms of sale as data, then ask what may happen to an order, why, and who owes what by when.
 */

// The terms: one plain document, and which version of it applies.
export type { Policy, PolicyCalendar } from './policy/policy.ts'
export type { SaleTerms, SaleTermsByKind } from './policy/saleTerms.ts'
export { type PolicyVersion, policyAt } from './policy/policyAt.ts'
export { policyOf } from './policy/policyOf.ts'
export { type NamesAsked, namesAsked } from './policy/namesAsked.ts'
export type { ByCase } from './rule/byCase.ts'
export type { LineWhen, OneOf, OrderWhen } from './rule/when.ts'
export type { Calendar } from './calendar/calendar.ts'
export type { CalendarDocument, Counting } from './calendar/document.ts'
export type { Length, Span, Within } from './deadline/span.ts'
export type { ClauseId } from './value/clause.ts'

// What is sent to an order, and by whom.
export type {
  Command,
  CommandOf,
  CommandType,
  CustomerCommand,
  DataOf,
  Fact,
  PassTime,
  Placement,
  ShopCommand,
} from './order/command.ts'
export type { Circumstances } from './order/circumstances.ts'
export type { Details, Offer, OfferedLine, PastLapse, PastOrder, Quote, RequestedItem } from './order/offer.ts'
export { type Party, partyOf } from './order/partyOf.ts'

// The answer, with every reason; what may be sent now.
export { decide } from './workflow/decide.ts'
export type { Decision, GrantedDecision, RefusedDecision } from './decision/decision.ts'
export type { Reason } from './decision/reason.ts'
export type { OrderDecision, OrderReason } from './workflow/orderReason.ts'
export type { Remedy } from './rule/remedy.ts'
export { type Costs, type Preview, preview, type Question } from './workflow/preview.ts'
export { type Option, optionsFor } from './workflow/optionsFor.ts'
export { COMMANDS_BY_STAGE, type CommandIn } from './workflow/asking/commandsByStage.ts'
export { toEither } from './decision/toEither.ts'

// What has happened, and what an order is by now.
export type { Event, EventOf, EventType } from './order/event.ts'
export { evolve } from './order/evolve.ts'
export { initialOrder } from './order/initialOrder.ts'
export type { Inquiry, InquiryIn, Order, Outcome, Sale, SaleIn, Unplaced } from './order/order.ts'
export type { StageName } from './order/stage.ts'
export { STAGES_BY_KIND } from './order/stagesByKind.ts'
export type { Kind } from './order/kind.ts'
export type { Line } from './order/line.ts'
export type { Ledger } from './order/ledger.ts'
export type { Parcel } from './order/parcel.ts'
export type { OpenReturn } from './order/return.ts'
export type { Units } from './order/units.ts'
export { pastOrderOf } from './rule/standing/pastOrderOf.ts'

// Who owes what by when, and when to look again.
export { type Obligation, obligationsOf } from './order/obligationsOf.ts'
export type { Due } from './order/due.ts'
export type { Consequence } from './order/consequence.ts'
export type { Duty, DutyName } from './order/duty.ts'
export { nextDeadline } from './order/nextDeadline.ts'
export { isFullySettled } from './order/isFullySettled.ts'

// For engines and event stores.
export { type Step, step } from './workflow/step.ts'
export { type OrderDecider, orderDecider } from './workflow/orderDecider.ts'

// Instants and money as plain numbers.
export type { Instant } from './value/instant.ts'
export { cut, type Minor, percentOf, type Share } from './value/money.ts'
