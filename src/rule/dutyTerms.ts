/** Terms that make somebody owe something: by when, and what follows if it is missed. */
import type { Within } from '../deadline/span.ts'
import type { Cited, CitedApart } from '../value/clause.ts'
import type { EndingTerms } from './endingTerms.ts'

/** Left out, what the shop owes is recorded as late, and what the customer owes ends the order and keeps nothing. */
export type DutyTerms<C extends ConsequenceTerms> = Cited & { readonly within: Within; readonly ifMissed?: C }

/** What a term says follows. Without a clause of its own it follows by that of the term around it. */
export type ConsequenceTerms =
  | EndConsequence
  | PlainEnd
  | AnswerConsequence
  | ConsentAnswer
  | ConsentConsequence
  | DeliveryConsequence

/** It ends, and the shop keeps this. */
export type EndConsequence = EndingTerms & { readonly then: 'ends' }

/** It ends, and everything goes back. */
export type PlainEnd = CitedApart & { readonly then: 'ends' }

/** Silence answers what was asked for. */
type AnswerConsequence = CitedApart & { readonly then: 'granted' | 'denied' }

/**
 * The customer is asked to wait, and the order waits for the answer. Without one it ends with nothing kept, or goes on. Consent,
 * spoken or silent, begins the missed duty anew; missed again it is recorded.
 */
export type ConsentConsequence = CitedApart & {
  readonly then: 'asksAgain'
  readonly answer: DutyTerms<ConsentAnswer>
}

type ConsentAnswer = CitedApart & { readonly then: 'ends' | 'goesOn' }

/** Where nobody reports deliveries: the parcel counts as delivered. */
type DeliveryConsequence = CitedApart & { readonly then: 'delivered' }

/** What the shop owes about the goods. Missing it is a delay, so that a row of cancellation may open with it. */
export type GoodsDuty = DutyTerms<PlainEnd | ConsentConsequence>

export type DeliveryDuty = DutyTerms<DeliveryConsequence>

/** The shop's answer to what was asked for. */
export type AnswerDuty = DutyTerms<AnswerConsequence>
