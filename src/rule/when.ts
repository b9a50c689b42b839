/**
 * For which orders a term, or a row of one, is meant.
 *
 * 1. Every fact that a `when` names must hold; one that names nothing always does. A fact that the order lacks is none of the
 *    named ones, so that `{ not: […] }` holds.
 * 2. A mark can be asked only where a line is judged. A line may have several: `mark` holds if one of them is named.
 * 3. The day of placement is a day in the shop's zone.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { dayOn, startOfDay } from '../calendar/zone.ts'
import { CIRCUMSTANCES, type Circumstance, type Circumstances } from '../order/circumstances.ts'
import { dayOf, isDay, isoOf, plusDays } from '../value/day.ts'
import type { Instant } from '../value/instant.ts'

/** One word, one of some, or any but some. */
export type OneOf = string | readonly string[] | { readonly not: readonly string[] }

/** Asked of an order. */
export type OrderWhen = { readonly [C in Circumstance]?: OneOf } & {
  /** Placed on one of these days, both included: `['2026-11-01', '2026-12-24']`. */
  readonly placed?: readonly [from: string, through: string]
}

/** Asked of a line: also how the shop marks its item. */
export type LineWhen = OrderWhen & { readonly mark?: OneOf }

/** What is asked: of an order, and of a line. A sale and its lines have it. */
export type OrderFacts = { readonly circumstances: Circumstances; readonly placedAt: Instant }
export type LineFacts = { readonly marks: readonly string[] }

/** Whether it is meant for this order. */
export const isForOrder = (when: OrderWhen | undefined, calendar: Calendar, order: OrderFacts): boolean => {
  if (when === undefined) return true
  for (const fact of CIRCUMSTANCES) if (!isNamed(when[fact], order.circumstances[fact])) return false
  return when.placed === undefined || isPlacedIn(when.placed, calendar, order.placedAt)
}

/** Whether it is meant for this line of this order. */
export const isForLine = (when: LineWhen | undefined, calendar: Calendar, order: OrderFacts, { marks }: LineFacts): boolean =>
  when === undefined || (isMarked(when.mark, marks) && isForOrder(when, calendar, order))

/** The instants at which an order placed then would be another to this `when`. */
export const whenChangesAt = (when: OrderWhen | undefined, { tables: { zone } }: Calendar): readonly Instant[] => {
  if (when?.placed === undefined) return []
  const [from, through] = when.placed
  const [first, last] = [dayOf(from), dayOf(through)]
  return [...(isDay(first) ? [startOfDay(zone, first)] : []), ...(isDay(last) ? [startOfDay(zone, plusDays(last, 1))] : [])]
}

const isNamed = (asked: OneOf | undefined, fact: string | undefined): boolean => {
  if (asked === undefined) return true
  if (typeof asked === 'string') return asked === fact
  if ('not' in asked) return fact === undefined || !asked.not.includes(fact)
  return fact !== undefined && asked.includes(fact)
}

const isMarked = (asked: OneOf | undefined, marks: readonly string[]): boolean => {
  if (asked === undefined) return true
  if (typeof asked === 'string') return marks.includes(asked)
  return 'not' in asked ? !marks.some((mark) => asked.not.includes(mark)) : marks.some((mark) => asked.includes(mark))
}

/** Dates of four-digit years stand in the order of their texts. */
const isPlacedIn = ([from, through]: readonly [string, string], { tables: { zone } }: Calendar, placedAt: Instant): boolean => {
  const day = isoOf(dayOn(zone, placedAt))
  return from <= day && day <= through
}
