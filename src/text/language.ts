/**
 * A language is a value: complete tables of phrases and names, and three functions that make sentences of them.
 *
 * Whoever adds a reason, an event, a command or an obligation is led here by the compiler: a language that has no phrase for it
 * is not a `Language`.
 */
import type { Reason } from '../decision/reason.ts'
import type { CommandOf, CommandType } from '../order/command.ts'
import type { EventOf, EventType } from '../order/event.ts'
import type { Outcome } from '../order/order.ts'
import type { RefusalPoint } from '../order/parcel.ts'
import type { StageName } from '../order/stage.ts'
import type { QueueCommandOf, QueueCommandType } from '../queue/command.ts'
import type { QueueEventOf, QueueEventType } from '../queue/event.ts'
import type { QueueReason } from '../queue/reason.ts'
import type { Remedy } from '../rule/remedy.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import type { Obligation } from '../order/obligationsOf.ts'
import type { OrderReason } from '../workflow/orderReason.ts'
import type { Names } from './names.ts'
import type { Say } from './say.ts'
import type { When } from './when.ts'

/**
 * Everything that `explain…` can say, and how. A phrase is a sentence without its capital, its clause and its full stop; a second
 * sentence within a phrase begins with its own capital.
 *
 * Take `english` and replace what your shop calls otherwise, or write one of your own: the compiler says what is missing.
 */
export type Language = {
  readonly reasons: Phrases<ReasonFacts>
  readonly queueReasons: Phrases<QueueReasonFacts>
  readonly events: Phrases<EventFacts>
  readonly queueEvents: Phrases<QueueEventFacts>
  readonly commands: Phrases<CommandFacts>
  readonly queueCommands: Phrases<QueueCommandFacts>
  readonly obligations: Phrases<ObligationFacts>
  readonly remedies: Phrases<RemedyFacts>
  readonly statements: Phrases<StatementFacts>
  readonly names: Names
  /** A phrase as a sentence: its capital, its full stop, and the clause that it rests on. */
  readonly sentence: (phrase: string, clause: string | null) => string
  /** `a, b and c`; of nothing, the word for nothing. */
  readonly list: (things: readonly string[], word: 'and' | 'or') => string
  /** A time as clocks show it, with the zone named beside it. */
  readonly instant: (when: When) => string
}

/** A phrase for each code, made from its facts. */
export type Phrases<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code], say: Say) => string }

/** The facts of some reasons, by code. */
export type FactsByCode<R extends Reason> = { readonly [C in R['code']]: Extract<R, { readonly code: C }>['facts'] }

export type ReasonFacts = FactsByCode<OrderReason>

export type QueueReasonFacts = FactsByCode<QueueReason>

export type EventFacts = { readonly [T in EventType]: EventOf<T>['data'] }

export type QueueEventFacts = { readonly [T in QueueEventType]: QueueEventOf<T>['data'] }

export type CommandFacts = { readonly [T in CommandType]: CommandOf<T>['data'] }

export type QueueCommandFacts = { readonly [T in QueueCommandType]: QueueCommandOf<T>['data'] }

export type ObligationFacts = { readonly [O in Obligation['owes']]: Obligation }

export type RemedyFacts = { readonly [D in Remedy['do']]: Remedy & { readonly do: D } }

/** How an order stands, and until when an answer holds. */
export type StatementFacts = {
  readonly unplaced: Record<never, never>
  readonly open: { readonly is: 'inquiry' | 'sale'; readonly stage: StageName }
  /** Of an order whose parcel the customer has refused. */
  readonly refused: { readonly when: RefusalPoint }
  readonly closed: { readonly is: 'inquiry' | 'sale'; readonly outcome: Outcome }
  /** Where the money is that came in for an order, in minor units. */
  readonly money: {
    readonly received: Minor
    readonly held: Minor
    readonly forfeited: Minor
    readonly owed: Minor
    readonly refunded: Minor
  }
  readonly validUntil: { readonly validUntil: Instant }
}
