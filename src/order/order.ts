/**
 * What an order is: nothing yet, an inquiry (a request for a quote: no price binds anyone), or a sale.
 *
 * 1. Its head says what is owed and by when: every instant at which something lapses or becomes late stands there.
 * 2. Its stage says where it is, and to the compiler which facts are there. It follows from the rest, so it cannot contradict it.
 */
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import type { Circumstances } from './circumstances.ts'
import type { CommandType } from './command.ts'
import type { Due } from './due.ts'
import type { Duty, MissedDuty } from './duty.ts'
import type { QuotableKind } from './kind.ts'
import type { Ledger } from './ledger.ts'
import type { Line } from './line.ts'
import type { Happened, Incidents } from './moment.ts'
import type { Details, Quote, RequestedItem } from './offer.ts'
import type { DeliveredParcel, Parcel, ParcelOnItsWay } from './parcel.ts'
import type { Ending } from './retention.ts'
import type { OpenReturn } from './return.ts'
import type { InquiryStage, SaleStage, StageName } from './stage.ts'
import type { KindIn } from './stagesByKind.ts'
import type { Units } from './units.ts'

/** One order. Switch on `is`, then on `stage`. Plain JSON; made by folding events, never by hand. */
export type Order = Unplaced | Inquiry | Sale

/** Nothing has happened yet. */
export type Unplaced = { readonly is: 'unplaced' }

export type Head = {
  readonly id: string
  readonly policy: PolicyRef
  /** As the placement gave them: what the terms may ask. */
  readonly circumstances: Circumstances
  /** The shipping address, field by field, as it was given. */
  readonly address: Readonly<Record<string, string>>
  /** The details given with the order. */
  readonly details: Details
  /** The instant of the last event: an order's clock never runs backwards. */
  readonly at: Instant
  /** What is owed and what can lapse, with the party and the instant. */
  readonly duties: readonly Duty[]
  /** What has been recorded as late already. */
  readonly missed: readonly MissedDuty[]
  /** The commands that have taken effect. Sent again, they add nothing. */
  readonly answered: readonly AnsweredCommand[]
}

/** A request for a quote: no price binds anyone, and nothing has been bought. */
export type Inquiry = { readonly [S in InquiryStage]: InquiryIn<S> }[InquiryStage]

/** An inquiry in one of these stages. */
export type InquiryIn<S extends InquiryStage> = S extends InquiryStage
  ? Head & {
      readonly is: 'inquiry'
      readonly kind: QuotableKind
      readonly stage: S
      readonly items: readonly RequestedItem[]
    } & InquiryFacts[S]
  : never

type InquiryFacts = {
  readonly requested: { readonly quote: null; readonly closed: null }
  readonly quoted: { readonly quote: Quote; readonly closed: null }
  readonly closed: { readonly quote: Quote | null; readonly closed: Closure }
}

/** What was bought, as an order of one kind of sale. */
export type Sale = { readonly [S in SaleStage]: SaleIn<S> }[SaleStage]

/** A sale in one of these stages, with what is true only there. */
export type SaleIn<S extends SaleStage> = S extends SaleStage
  ? SaleHead & { readonly kind: KindIn<S>; readonly stage: S } & SaleFacts[S]
  : never

export type SaleHead = Head & {
  readonly is: 'sale'
  readonly placedAt: Instant
  readonly lines: readonly Line[]
  /** What shipping costs as far as it is known: where the terms say so, an estimate until the arrival notice. */
  readonly shipping: Minor
  readonly plan: Plan
  readonly money: Ledger
  readonly dates: { readonly promised: Due | null; readonly estimated: Instant | null }
  readonly happened: Happened
  readonly incidents: Incidents
  /** A cancellation that was requested and is not yet answered. */
  readonly application: OpenApplication | null
  readonly cancelling: Cancelling | null
  readonly returns: readonly OpenReturn[]
}

type SaleFacts = {
  readonly awaitingPayment: WithTheShop
  /** `waitsSince`: the order's place in every queue. Whoever has waited longer comes first. */
  readonly awaitingStock: WithTheShop & { readonly waitsSince: Instant }
  readonly awaitingSupply: WithTheShop
  readonly arrived: WithTheShop
  readonly awaitingShipment: WithTheShop
  readonly preparing: WithTheShop & { readonly preparingSince: Instant }
  readonly shipped: Progress & { readonly parcel: ParcelOnItsWay; readonly closed: null }
  readonly delivered: Progress & { readonly parcel: DeliveredParcel; readonly closed: null }
  readonly closed: Progress & { readonly parcel: Parcel | null; readonly closed: Closure }
}

type Progress = { readonly waitsSince: Instant | null; readonly preparingSince: Instant | null }

type WithTheShop = Progress & { readonly parcel: null; readonly closed: null }

/** How an order ended, when, and by which clause. */
export type Closure = { readonly at: Instant; readonly outcome: Outcome; readonly clause: ClauseId | null }

export const OUTCOMES = ['completed', 'cancelled', 'expired', 'returned'] as const

/** How an order ended. */
export type Outcome = (typeof OUTCOMES)[number]

/** Whether a sale ended without being fulfilled: cancelled, or expired. */
export const isOver = ({ closed }: Sale): boolean => closed?.outcome === 'cancelled' || closed?.outcome === 'expired'

/** Where an order can be when a command reaches it. */
export type Place = 'unplaced' | StageName

/** An order in one of these places. A closed inquiry is in none: nothing was bought, and it takes no command. */
export type OrderIn<P extends Place> = P extends 'unplaced'
  ? Unplaced
  : P extends 'requested' | 'quoted'
    ? InquiryIn<P>
    : P extends SaleStage
      ? SaleIn<P>
      : never

/** Which version of whose terms an order was placed under. */
export type PolicyRef = { readonly id: string; readonly version: number }

/** What is asked for up front, and whether something is asked for on arrival. Worked out once, at placement. */
export type Plan = { readonly upFront: 'nothing' | 'deposit' | 'full'; readonly onArrival: boolean }

export const ASKED_PARTIES = ['shop', 'seller', 'maker', 'carrier'] as const

/** Who can be asked to agree to a cancellation. */
export type AskedParty = (typeof ASKED_PARTIES)[number]

/** A cancellation that somebody must agree to: for each row of the terms its units, for each ends in its own way. */
export type Application = { readonly id: string; readonly parts: readonly ApplicationPart[] }

export type ApplicationPart = {
  readonly lines: readonly Units[]
  readonly asks: AskedParty
  readonly clause: ClauseId
  readonly ending: Ending
}

/** An application, and since when it has been open. */
export type OpenApplication = Application & { readonly since: Instant }

/** The cancellation that took effect last, as long as it may go on: which units have gone by now. */
export type Cancelling = { readonly id: string; readonly lines: readonly Units[] }

/**
 * The command that an event answers. Sent again, it adds nothing. `content` is what it asked for, in one canonical line;
 * `fingerprint` stands for what else it asked for, such as the address. Events that were stored without one compare by the line.
 */
export type AnsweredCommand = {
  readonly command: CommandType
  readonly id: string
  readonly content: string
  readonly fingerprint?: string
}
