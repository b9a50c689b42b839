/**
 * What an order is: nothing yet, an inquiry (asked for, no price binds anyone), or a sale. Its head says what it is, its stage
 * where it is.
 *
 * Everything at which something lapses or turns late stands in it as an instant, so that no date is computed from it.
 */
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import type { CommandType } from './command.ts'
import type { Due } from './due.ts'
import type { Kind, QuotableKind } from './kind.ts'
import type { Ledger } from './ledger.ts'
import type { Line } from './line.ts'
import type { SaleStageOf } from './path.ts'
import type { InquiryStage } from './stage.ts'
import type { Units } from './units.ts'

/** One order. Switch on `is`, then on `stage.name`. Plain JSON; made by folding events, never by hand. */
export type Order = Unplaced | Inquiry | Sale

/** Nothing has happened yet. */
export type Unplaced = { readonly is: 'unplaced' }

/** A request for a quote: no price binds anyone, and nothing has been bought. */
export type Inquiry = Head & { readonly is: 'inquiry'; readonly kind: QuotableKind; readonly stage: InquiryStage }

/** A sale is of one kind, and in a stage on the path of that kind. */
export type Sale = { readonly [K in Kind]: SaleOf<K> }[Kind]

/** What was bought, as an order of one kind of sale. Its stages are those on the path of that kind. */
export type SaleOf<K extends Kind> = Head & {
  readonly is: 'sale'
  readonly kind: K
  readonly stage: SaleStageOf<K>
  readonly placedAt: Instant
  readonly lines: readonly Line[]
  /** What shipping costs as far as it is known: an estimate until the arrival notice where the terms say so. */
  readonly shipping: Minor
  readonly plan: Plan
  readonly money: Ledger
  readonly dates: { readonly promised: Due | null; readonly estimated: Instant | null }
  readonly specificationChanged: boolean
  /** A cancellation asked for and not yet answered. */
  readonly application: OpenApplication | null
}

export type Head = {
  readonly id: string
  readonly policy: PolicyRef
  readonly region: string
  /** The instant of the last event: an order's clock never runs backwards. */
  readonly at: Instant
  /** What has been recorded as late already. */
  readonly missed: readonly Missed[]
  /** Commands that have taken effect: asked again, they add nothing. */
  readonly answered: readonly Answered[]
}

/** Which version of whose terms an order was placed under. */
export type PolicyRef = { readonly id: string; readonly version: number }

/** What is asked for up front, and whether something is asked for when the goods are in. Worked out once, at placement. */
export type Plan = { readonly upFront: 'nothing' | 'deposit' | 'full'; readonly onArrival: boolean }

export type Application = {
  readonly id: string
  readonly lines: readonly Units[]
  readonly asks: 'shop' | 'carrier'
  readonly clause: ClauseId | null
}

/** Open since it was asked for. */
export type OpenApplication = Application & { readonly since: Instant }

export type Missed = { readonly owes: ObligationName; readonly id: string | null; readonly by: Instant }

/** The command an event answers, so that the same one again adds nothing. `content` is what it asked, in one canonical line. */
export type Answered = { readonly command: CommandType; readonly id: string; readonly content: string }

export type ObligationName =
  | 'quote'
  | 'confirmation'
  | 'payment'
  | 'arrivalNotice'
  | 'preparation'
  | 'shipment'
  | 'promisedShipment'
  | 'cancellationAnswer'
  | 'returnAnswer'
  | 'returnWindow'
  | 'goodsBack'
  | 'refund'
