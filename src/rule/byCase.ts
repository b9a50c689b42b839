/** A term of the order that differs by its circumstances: one for everybody, or cases, of which the first that holds is meant. */
import type { Calendar } from '../calendar/calendar.ts'
import { isForOrder, type OrderFacts, type OrderWhen } from './when.ts'

/** One term, or cases read from the top. The last asks nothing, so that there is always an answer. */
export type ByCase<T> =
  | T
  | readonly [first: T & AskingCase, ...more: readonly (T & AskingCase)[], otherwise: T & { readonly when?: never }]

type AskingCase = { readonly when: OrderWhen }

/** The cases of a term, also of one for everybody. */
export const casesOf = <T extends object>(term: ByCase<T>): readonly (T & { readonly when?: OrderWhen })[] =>
  // A term is an object and no list, which the compiler cannot know of every `T`.
  (Array.isArray(term) ? term : [term]) as readonly (T & { readonly when?: OrderWhen })[]

/** Which of the cases is meant for this order: the first that holds, or the last. */
export const caseFor = (cases: readonly { readonly when?: OrderWhen }[], calendar: Calendar, order: OrderFacts): number => {
  const found = cases.findIndex(({ when }) => isForOrder(when, calendar, order))
  return found === -1 ? cases.length - 1 : found
}
