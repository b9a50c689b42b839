/**
 * A shop's whole terms of sale, as one plain JSON document.
 *
 * 1. A term that a shop may set stands where a customer would look for it, and cites its clause there.
 * 2. What the library does for every shop is not a term. A shop that says it too cites it under `says`.
 * 3. Terms speak of what has happened (`until: 'arrival'`), never of stages.
 * 4. What the terms do not let the shop keep goes back; what they do not let the customer do is refused.
 * 5. Shares are per cent. Money itself is never in a policy.
 */
import type { CalendarDocument, Counting } from '../calendar/document.ts'
import type { ByCase } from '../rule/byCase.ts'
import type { RefundTerms } from '../rule/settlement/terms.ts'
import type { ReturnTerms } from '../rule/return/terms.ts'
import type { Says } from '../rule/builtInRule.ts'
import type { ClauseId } from '../value/clause.ts'
import type { SaleTermsByKind } from './saleTerms.ts'

/**
 * A shop's whole terms of sale: plain JSON, known by `id` and `version`. Written by hand, or read with `order-policy/schema`.
 */
export type Policy = {
  readonly id: string
  /** A whole number from 1. An order is judged by the version it was placed under. */
  readonly version: number
  readonly about: string
  /** ISO 4217. Every amount of an order under this policy is in its minor unit. */
  readonly currency: string
  readonly calendar: PolicyCalendar
  readonly says?: Says
  readonly sale: SaleTermsByKind
  readonly refunds?: ByCase<RefundTerms>
  readonly returns?: ReturnTerms
  /** The shop's own sentences, by clause, for people to read: no decision rests on them. */
  readonly text?: { readonly [clause: ClauseId]: string }
}

/** Which days count, and where. A policy must say how they are counted, because conventions differ. */
export type PolicyCalendar = CalendarDocument & { readonly counting: Counting }
