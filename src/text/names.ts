import type { Amount, Unit } from '../deadline/span.ts'
import type { CommandType } from '../order/command.ts'
import type { DutyName } from '../order/duty.ts'
import type { Kind } from '../order/kind.ts'
import type { RefundCause } from '../order/ledger.ts'
import type { Circumstance } from '../order/circumstances.ts'
import type { Moment } from '../order/moment.ts'
import type { OfferDate, RecordEntry } from '../order/offer.ts'
import type { AskedParty, Outcome } from '../order/order.ts'
import type { RefusalPoint } from '../order/parcel.ts'
import type { Condition, ReturnCause } from '../order/return.ts'
import type { StageName } from '../order/stage.ts'
import type { QueueCommandType } from '../queue/command.ts'
import type { DecimalAmount } from './decimalAmountOf.ts'

/** What a language calls things: one entry for each that a sentence may have to name. Each table is complete. */
export type Names = {
  readonly verdict: NamesOf<'granted' | 'refused'>
  /** An order of this kind: `a pre-order`. */
  readonly kind: NamesOf<Kind>
  /** Several of them: `pre-orders`. */
  readonly kinds: NamesOf<Kind>
  /** How it is sold: `on pre-order`. */
  readonly sold: NamesOf<Kind>
  /** What an order does there: `is awaiting payment`. */
  readonly stage: NamesOf<StageName>
  /** How an order ended: `was cancelled`. */
  readonly outcome: NamesOf<Outcome>
  /** After *until*, *before* and *after*: `shipment`. */
  readonly moment: NamesOf<Moment | OfferDate>
  /** Who is asked to agree: `the shop`. */
  readonly asked: NamesOf<AskedParty>
  /** Details that many shops ask for. Another is shown by the shop's own word. */
  readonly detail: NamesOf<CommonDetail>
  /** What is agreed to: `pay a deposit`. Anything else is shown by the shop's own word. */
  readonly consent: NamesOf<'deposit' | 'fullPayment'>
  /** What an order, or an item, has a word for: `the shipping method`. */
  readonly circumstance: NamesOf<Circumstance | 'mark'>
  /** How earlier orders ended: `left unpaid`. */
  readonly pastEnd: NamesOf<RecordEntry>
  readonly condition: NamesOf<Condition>
  /** Where a parcel is refused: `at the door`. */
  readonly refusal: NamesOf<RefusalPoint>
  readonly returnReason: NamesOf<ReturnCause>
  readonly refundCause: NamesOf<RefundCause>
  /** What a command is about: `payment`. */
  readonly command: NamesOf<CommandType>
  readonly queueCommand: NamesOf<QueueCommandType>
  /** What is owed: `the arrival notice`. */
  readonly obligation: NamesOf<DutyName>
  /** `$24.99` */
  readonly amount: (amount: DecimalAmount) => string
  /** `2 × mug` */
  readonly units: (quantity: number, name: string) => string
  /** Time that has gone by: `2 days`. */
  readonly elapsed: {
    readonly days: (count: number) => string
    readonly hours: (count: number) => string
    readonly minutes: (count: number) => string
    readonly underAMinute: string
  }
  /** How long something may take: `3 business days`. A pair is from how many to how many. */
  readonly span: { readonly [U in Unit]: (amount: Amount) => string }
}

type CommonDetail = 'itemCode' | 'itemName' | 'maker' | 'picture' | 'email' | 'fullName' | 'shippingAddress' | 'paymentMethod'

type NamesOf<Code extends string> = { readonly [C in Code]: string }
