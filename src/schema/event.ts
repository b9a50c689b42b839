/** What each event carries. Of what is stored only what is needed is read; a key that this version does not know is left out. */
import type { Ending, Event } from '../order/event.ts'
import { type AnsweredCommand, OUTCOMES, type Outcome } from '../order/order.ts'
import type { PaymentPart } from '../order/ledger.ts'
import type { Instant } from '../value/instant.ts'
import {
  answered,
  application,
  cited,
  credits,
  due,
  line,
  dutyName,
  openReturn,
  partsOfPayments,
  plan,
  policyRef,
  refundCause,
  stored,
} from './eventPart.ts'
import { type DataShapes, messageOf } from './message.ts'
import { kind, quotableKind } from './rule/placement.ts'
import { circumstancesOf, details } from './offer.ts'
import { condition, refusalPoint } from './rule/return.ts'
import { listOf, mapOf, optional, orNull, type Schema, tolerant, wordOf, words } from './schema.ts'
import { amount, count, instant, text, yesOrNo } from './value.ts'

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
    },
    PaymentRequested: { part: words<PaymentPart>({ deposit: 1, balance: 1, full: 1 }), amount, shipping: amount, due },
    PaymentReceived: { id: text, amount, late: yesOrNo },
    MoneyForfeited: { amount, clause: cited },
    RefundGranted: { id: text, on: goodwillOn, amount },
    RefundOwed: { id: text, amount, for: refundCause, due, from: partsOfPayments, clause: cited },
    RefundPaid: { id: text, amount },
    StockAwaited: {},
    StockAllocated: { id: text, lines: units },
    GoodsArrived: { notice: due },
    OrderReady: { prepare: orNull(due), ship: orNull(due) },
    PreparationBegun: {},
    OrderShipped: { tracking: orNull(text), clause: cited, lateBy: optional(count) },
    DeliveryRefused: { when: refusalPoint },
    OrderDelivered: { window: orNull(due) },
    CancellationRequested: { application },
    CancellationDenied: { id: text, by: words({ shop: 1, carrier: 1, shipment: 1 }) },
    UnitsCancelled: { id: text, lines: units, ending, clause: cited, released: units },
    ReturnRequested: { return: openReturn },
    ReturnAgreed: { id: text, back: due },
    GoodsCameBack: { condition, carriage: amount, return: orNull(text) },
    ReturnEnded: {
      id: orNull(text),
      how: words({ denied: 1, lapsed: 1, received: 1 }),
      lines: units,
      credits,
      window: orNull(due),
    },
    EstimateChanged: { estimated: instant },
    SpecificationChanged: { id: text, what: text },
    ObligationDated: { owes: dutyName, id: orNull(text), due },
    ObligationMissed: { owes: dutyName, id: orNull(text), by: instant, clause: cited },
    OrderClosed: { outcome, clause: cited, released: units },
    OrderReinstated: { clause: cited },
  }
}

const ending: Schema<Ending> = words({ customerCancels: 1, specificationChanges: 1, shopCancels: 1, unavailable: 1 })

const outcome: Schema<Outcome> = wordOf(OUTCOMES)

export const eventSchema: Schema<Event> = messageOf<Event, Common>(
  tolerant,
  { at: instant, answers: optional(answered) },
  shapes(),
)
