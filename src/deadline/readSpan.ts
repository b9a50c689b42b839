/**
 * What a span says, or what is wrong with it. A span has one unit; an option that its unit does not know would be a term that
 * nobody applies.
 */
import { millisecondsInHour } from 'date-fns/constants'
import { type DeadlineIssue, notASpan, spanIssue } from './deadlineIssue.ts'
import type { Amount, End, Span, Unit } from './span.ts'

const ROLLED = ['roll', 'on', 'atLeastBusinessDays']
const MONTHLY = [...ROLLED, 'endOfMonth']
const OPTIONS: Readonly<Record<Unit, readonly string[]>> = {
  hours: [],
  openHours: [],
  businessDays: [],
  days: ROLLED,
  weeks: ROLLED,
  months: MONTHLY,
  quarters: MONTHLY,
  years: MONTHLY,
}

const isUnit = (key: string): key is Unit =>
  key === 'businessDays' ||
  key === 'days' ||
  key === 'hours' ||
  key === 'openHours' ||
  key === 'weeks' ||
  key === 'months' ||
  key === 'quarters' ||
  key === 'years'

/** The unit of a span. A key that is `undefined` says nothing, as if it were not there. */
export const unitIn = (span: Span): Unit | DeadlineIssue => {
  if (typeof span !== 'object' || span === null) return notASpan(span)
  let unit: Unit | undefined
  let others = 0
  for (const key in span) {
    if (unit === undefined && isUnit(key) && saidOf(span, key) !== undefined) unit = key
    else others += 1
  }
  if (unit === undefined) return notASpan(span)
  return others === 0 ? unit : (strangerIn(span, unit) ?? unit)
}

/** A span is a record of what it says. */
const saidOf = (span: Span, key: string): unknown => (span as Readonly<Record<string, unknown>>)[key]

const strangerIn = (span: Span, unit: Unit): DeadlineIssue | undefined => {
  for (const key in span) {
    const found = saidOf(span, key)
    if (key === unit || found === undefined || OPTIONS[unit].includes(key)) continue
    const known = [unit, ...OPTIONS[unit]]
    return spanIssue([key], found, known.length === 1 ? `${unit} alone` : `one of ${known.join(', ')}`)
  }
  return undefined
}

/** How much of its unit a span says. */
export const amountIn = (span: Span, unit: Unit): Amount => saidOf(span, unit) as Amount

export const isWindow = (amount: Amount): amount is readonly [earliest: number, latest: number] => typeof amount !== 'number'

/** One end of an amount, with its place; or why it is not a window. */
export type OneAmount = { readonly count: number; readonly path: readonly (string | number)[] }

export const endIn = (amount: Amount, unit: Unit, end: End): OneAmount | DeadlineIssue => {
  if (typeof amount === 'number') return { count: amount, path: [unit] }
  const isOfHours = unit === 'hours' || unit === 'openHours'
  const isCount = isOfHours ? Number.isFinite : Number.isSafeInteger
  if (!Array.isArray(amount) || amount.length !== 2 || !isCount(amount[0]) || !isCount(amount[1]) || amount[0] > amount[1]) {
    const what = isOfHours ? 'a number of hours' : `a whole number of ${unit === 'businessDays' ? 'days' : unit}`
    return spanIssue([unit], amount, `${what}, or two: the fewer, then the more`)
  }
  return end === 'earliest' ? { count: amount[0], path: [unit, 0] } : { count: amount[1], path: [unit, 1] }
}

/**
 * Hours as milliseconds; NaN where they are not a whole number of them. A third of an hour is 20 minutes, and a measured time
 * divided by 3,600,000 is that time again, however the fraction was rounded: what is off by less than a microsecond is meant.
 */
export const millisecondsIn = (hours: number): number => {
  const exact = hours * millisecondsInHour
  const whole = Math.round(exact)
  const isMeant = Math.abs(exact - whole) < 0.001 && (whole !== 0 || hours === 0)
  return isMeant ? whole : Number.NaN
}
