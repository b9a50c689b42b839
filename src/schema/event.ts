/** What each event carries. Of what is stored only what is needed is read; a key that this version does not know is left out. */
import type { Event } from '../order/event.ts'
import { type AnsweredCommand, ASKED_PARTIES, OUTCOMES, type Outcome } from '../order/order.ts'
import { PAYMENT_PARTS } from '../order/ledger.ts'
import type { Instant } from '../value/instant.ts'
import {
  answered,
  application,
  cited,
  credits,
  due,
  ending,
  line,
  dutyName,
  openReturn,
  partsOfPayments,
  plan,
  policyRef,
  refundCause,
  stored,
} from './eventPart.ts'
import { type DataShapes, messageOf } from './messageOf.ts'
import { kind, quotableKind } from './rule/placement.ts'
import { retention } from './rule/ending.ts'
import { circumstancesOf, details } from './offered.ts'
import { condition, refusalPoint } from './rule/return.ts'
import { listOf, mapOf, only, optional, orNull, type Schema, tolerant, wordOf, words } from './schema.ts'
import { amount, anyShare, count, instant, text, yesOrNo } from './value.ts'

type Common = { readonly at: Instant; readonly answers?: AnsweredCommand }

/* @__NO_SIDE_EFFECTS__ */
function shapes(): DataShapes<Event, Common> {
  const { units, goodwillOn, items, quote } = stored
  const beginning = {
    order: text,
    policy: policyRef,
    circumstances: circumstancesOf(tolerant, text),
    address: mapOf(text),
    details,
  }
  return {
    QuoteRequested: { ...beginning, kind: quotableKind, items, quote: due },
    QuoteSent: { quote: tolerant(quote), confirm: due },
    OrderPlaced: {
      ...beginning,
      kind,
      lines: listOf(line),
      shipping: amount,
      plan,
      promised: orNull(due),
      estimated: optional(instant),
      supply: optional(only('owed')),
    },
    PaymentRequested: { part: wordOf(PAYMENT_PARTS), amount, shipping: amount, due },
    PaymentReceived: { id: text, amount, late: yesOrNo },
    MoneyForfeited: { amount, clause: cited },
    RefundGranted: { id: text, on: goodwillOn, amount },
    RefundOwed: { id: text, amount, for: refundCause, due, from: partsOfPayments, clause: cited },
    RefundPaid: { id: text, amount },
    SupplyCommitted: {},
    SupplyAwaited: { supply: due },
    StockAwaited: { stock: optional(due), supply: optional(due) },
    StockAllocated: { id: text, lines: units },
    GoodsArrived: { notice: due },
    OrderReady: { prepare: orNull(due), ship: orNull(due) },
    PreparationBegun: {},
    OrderShipped: { tracking: orNull(text), clause: cited, delivery: optional(due), lateBy: optional(count) },
    DeliveryRefused: { when: refusalPoint },
    OrderDelivered: { window: orNull(due), by: optional(only('time')) },
    CancellationRequested: { application, answer: optional(due) },
    CancellationDenied: { id: text, by: wordOf([...ASKED_PARTIES, 'shipment', 'silence']) },
    UnitsCancelled: { id: text, lines: units, ending, clause: cited, released: units },
    ReturnRequested: { return: openReturn, answer: optional(due) },
    ReturnAgreed: { id: text, back: due },
    GoodsCameBack: { condition, carriage: amount, return: orNull(text), answer: optional(due) },
    ReturnEnded: {
      id: orNull(text),
      how: words({ denied: 1, lapsed: 1, received: 1 }),
      lines: units,
      credits,
      window: orNull(due),
    },
    EstimateChanged: { estimated: instant, delay: optional(text) },
    SpecificationChanged: { id: text, what: text },
    ObligationDated: { owes: dutyName, id: orNull(text), due },
    ObligationMissed: { owes: dutyName, id: orNull(text), by: instant, clause: cited },
    ConsentAsked: { of: dutyName, consent: due },
    DelayAccepted: { of: dutyName, by: words({ customer: 1, silence: 1 }), due },
    OrderClosed: { outcome, clause: cited, keeps: optional(retention(tolerant, anyShare)), released: units },
    OrderReinstated: { clause: cited },
  }
}

const outcome: Schema<Outcome> = wordOf(OUTCOMES)

export const eventSchema: Schema<Event> = messageOf<Event, Common>(
  tolerant,
  { at: instant, answers: optional(answered) },
  shapes(),
)
